import type { AppLoadContext } from '@remix-run/node'
import type { PersonActor } from '../domain/people/actor.ts'
import { teaching as roles } from '../domain/drafts/teaches.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { withRole } from './guard.ts'
import { refusalResponse, statusOf } from './refusal.ts'
import { actorOf } from './session.ts'

/** A field of a form as it was sent. */
export type SentField = readonly [name: string, value: string]

/** The world of whoever writes courses, called first in every loader and action under `/teach`; to others they do not exist. */
export function teaching(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  return withRole(context, request, ...roles)
}

/**
 * As {@link teaching}, for a form that carries what somebody wrote. Where the session has ended, or another person has
 * signed in since, it throws 401 with all that was sent, which the page then shows again: nothing typed is lost, and
 * nothing is saved under a name that is not the writer's.
 */
export async function savingDraft(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const sent = await sentFields(request)
  const refusal = notTheWriter(await actorOf(context, request), sent)
  if (!refusal) return teaching(context, request)
  throw Response.json({ ...refusal, sent }, { status: statusOf(refusal) })
}

/** The same for the script, which keeps what was written by itself: no redirect, 401 and its name. */
export async function autosavingDraft(context: AppLoadContext, request: Request): Promise<PersonWorld> {
  const refusal = notTheWriter(await actorOf(context, request), await sentFields(request))
  if (!refusal) return teaching(context, request)
  throw refusalResponse(refusal)
}

/** Why a text is not saved for whoever is signed in now: the page that it was written on names its account. */
function notTheWriter(actor: PersonActor | null, sent: SentField[]) {
  if (!actor) return { refused: 'not-signed-in' } as const
  const owner = sent.find(([name]) => name === 'owner')?.[1] ?? actor.accountId
  return owner === actor.accountId ? null : ({ refused: 'another-account' } as const)
}

/** A form's fields in their order, read from a copy, so that the action can read them as well. */
export async function sentFields(request: Request): Promise<SentField[]> {
  const form = await request.clone().formData()
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** Whose page it is, and a name for this one window: every page that is opened to write on gets its own. */
export function stampedFor<S extends object>({ actor, random }: PersonWorld, stamp: S) {
  return { ...stamp, owner: actor.accountId, writer: Buffer.from(random(12)).toString('base64url') }
}
