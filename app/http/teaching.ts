import type { AppLoadContext } from '@remix-run/node'
import { teaching as roles } from '../domain/drafts/teaches.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { withRole } from './guard.ts'
import { refusalResponse } from './refusal.ts'
import { actorOf } from './session.ts'

/** A field of a form as it was sent. */
export type SentField = readonly [name: string, value: string]

/** The world of whoever writes courses, called first in every loader and action under `/teach`; to others they do not exist. */
export function teaching(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  return withRole(context, request, ...roles)
}

/**
 * As {@link teaching}, for a form that carries what somebody wrote. Where the session has ended it throws 401 with all that
 * was sent, which the page then shows again: nothing typed is lost.
 */
export async function savingDraft(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  if (await actorOf(context, request)) return teaching(context, request)
  const sent = await sentFields(request)
  throw Response.json({ refused: 'not-signed-in', sent }, { status: 401 })
}

/** The same for the script, which keeps what was written by itself: no redirect, 401 and its name. */
export async function autosavingDraft(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  if (await actorOf(context, request)) return teaching(context, request)
  throw refusalResponse({ refused: 'not-signed-in' })
}

/** A form's fields in their order, read from a copy, so that the action can read them as well. */
export async function sentFields(request: Request): Promise<SentField[]> {
  const form = await request.clone().formData()
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** A name for one window on one page: every page that is opened to write on gets its own. */
export function writerOf({ random }: PersonWorld): string {
  return Buffer.from(random(12)).toString('base64url')
}
