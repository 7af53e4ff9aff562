import { redirect, type AppLoadContext } from '@remix-run/node'
import { administers } from '../domain/people/administrating.ts'
import { overseeing } from '../domain/people/authority.ts'
import type { Role } from '../domain/people/role.ts'
import { paths } from '../paths.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'
import { ownPath } from './own-path.ts'
import { actorOf, waitingOf } from './session.ts'

/**
 * The world with whoever is signed in, called inside every loader and action of a page that is not public. Without
 * a session it throws a redirect to the sign-in page, after a first-login code to the password page, where a second step is
 * demanded to the one on which it is set up, and to the privacy notice where that has not been read.
 */
export async function signedIn(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const world = await signedInEvenUninformed(context, request)
  const here = pageOf(request)
  if (!world.actor.informed && here) throw redirect(paths.privacyAcknowledgement(here), 303)
  return world
}

/**
 * As {@link signedIn}, but open to somebody who has not read the privacy notice in force. It stands before pages only:
 * what somebody was about to save when a new one came out is saved.
 */
export async function signedInEvenUninformed(
  context: AppLoadContext,
  request: Request,
): Promise<PersonWorld> {
  const world = await signedInEvenRestricted(context, request)
  if (world.actor.restricted) throw redirect(paths.password(), 303)
  return world
}

/** As {@link signedIn}, but open to a session that may only choose a password. */
export async function signedInEvenRestricted(
  context: AppLoadContext,
  request: Request,
): Promise<PersonWorld> {
  const world = await signedInEvenEnrolling(context, request)
  if (world.actor.enrolling) throw redirect(paths.secondStep(), 303)
  return world
}

/** As {@link signedIn}, for the pages on which a second step is set up: open to a session that may only do that. */
export async function settingUpSecondStep(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const world = await signedInEvenEnrolling(context, request)
  if (world.actor.restricted && !world.actor.enrolling) throw redirect(paths.password(), 303)
  return world
}

async function signedInEvenEnrolling(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const actor = await actorOf(context, request)
  if (actor) return { ...context.world, actor }
  throw redirect(paths.login(pageOf(request)), 303)
}

/** The address of the page that is asked for, to come back to; of what writes there is none. */
function pageOf({ method, url }: Request): string | undefined {
  const { pathname, search } = new URL(url)
  return method === 'GET' ? pathname + search : undefined
}

/** As {@link signedIn}, for pages of certain roles: to everybody else they do not exist. */
export async function withRole(
  context: AppLoadContext,
  request: Request,
  ...roles: Role[]
): Promise<PersonWorld> {
  const world = await signedIn(context, request)
  if (world.actor.roles.some((held) => roles.includes(held.role))) return world
  throw refusalResponse({ refused: 'not-found' })
}

/** As {@link signedIn}, for the pages of administrators: to everybody else they do not exist. */
export async function administrating(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const world = await signedIn(context, request)
  if (administers(world.actor)) return world
  throw refusalResponse({ refused: 'not-found' })
}

/** As {@link signedIn}, for the pages of those who act in units: departments, leaders, administrators. */
export async function managing(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  return withRole(context, request, ...overseeing)
}

/** The guard of the second step of signing in: who has not typed the password begins with that. */
export async function waitingForCode(context: AppLoadContext, request: Request) {
  const waiting = await waitingOf(context, request)
  if (waiting) return waiting
  throw redirect(paths.login(ownPath(new URL(request.url).searchParams.get('redirectTo')) ?? undefined), 303)
}
