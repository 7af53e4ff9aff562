import { enrolmentAddress, secretText } from '../domain/people/one-time-code.ts'
import { text } from '../i18n/text.ts'
import { ownPerson } from '../persistence/people/own-person.ts'
import { recoveryCodesLeft, secondStepOf } from '../persistence/people/second-steps.ts'
import { openSecret } from '../usecases/people/second-step-code.ts'
import type { PersonWorld } from '../usecases/world.ts'

/** What the page of one's own second step shows: since when there is one, and how many recovery codes are left. */
export async function secondStepData({ actor, db }: PersonWorld, request: Request) {
  const [stored, left] = await Promise.all([
    secondStepOf(db, actor.accountId),
    recoveryCodesLeft(db, actor.accountId),
  ])
  const removed = new URL(request.url).searchParams.has('removed')
  return {
    since: stored?.confirmedAt ?? null,
    left,
    removed,
    demanded: actor.enrolling,
    name: actor.fullName,
  }
}

/** The secret that is still to be confirmed, as the app reads it and as one types it; null where there is none. */
export async function secretToConfirm(world: PersonWorld) {
  const stored = await secondStepOf(world.db, world.actor.accountId)
  const secret =
    stored && !stored.confirmedAt ? openSecret(world, world.actor.accountId, stored.secret) : null
  if (!secret) return null
  const { staffCode: login } = await ownPerson(world.actor.personId, world.db, world.now())
  return { address: enrolmentAddress({ issuer: text.shell.site, login, secret }), secret: secretText(secret) }
}
