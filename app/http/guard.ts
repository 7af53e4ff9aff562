import { redirect, type AppLoadContext } from '@remix-run/node'
import { administers } from '../domain/people/administrating.ts'
import type { Role } from '../domain/people/role.ts'
import { paths } from '../paths.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'
import { actorOf } from './session.ts'

/**
 * The world with whoever is signed in, called inside every loader and action of a page that is not public. Without
 * a session it throws a redirect to the sign-in page; after a first-login code, to the password page.
 */
export async function signedIn(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const world = await signedInEvenRestricted(context, request)
  if (world.actor.restricted) throw redirect(paths.password(), 303)
  return world
}

/** As {@link signedIn}, but open to a session that may only choose a password. */
export async function signedInEvenRestricted(
  context: AppLoadContext,
  request: Request,
): Promise<PersonWorld> {
  const actor = await actorOf(context, request)
  if (actor) return { ...context.world, actor }
  const url = new URL(request.url)
  const here = request.method === 'GET' ? url.pathname + url.search : undefined
  throw redirect(paths.login(here), 303)
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
