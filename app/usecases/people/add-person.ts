import { dayOf } from '../../domain/day.ts'
import { personFields, type PersonFields, type TypedPerson } from '../../domain/people/person-fields.ts'
import { askedPeriod, type TypedPeriod } from '../../domain/people/postings/asked-period.ts'
import { begin } from '../../domain/people/postings/everyday.ts'
import type { Period } from '../../domain/period.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import type { Tx } from '../../persistence/client.ts'
import { takenField } from '../../persistence/people/contact.ts'
import { insertDuty } from '../../persistence/people/duties.ts'
import { insertPersonWithAccount, lockLogins, type NewSecret } from '../../persistence/people/new-person.ts'
import { replacePostings } from '../../persistence/people/postings/replace-facts.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import type { AccountCode } from './create-account.ts'
import { newLoginCode } from './login-code.ts'
import { namedPlace, type TypedPlace } from './named-place.ts'

export type AddedPerson = AccountCode & { personId: string }
export type NewColleague = TypedPerson & TypedPlace & TypedPeriod

/**
 * Adds somebody with a posting in a unit that the actor manages. They learn there from today on and hold no other role;
 * the first-login code is shown once.
 */
export async function addPerson(world: World, input: NewColleague): Promise<Outcome<AddedPerson>> {
  const person = personFields(input)
  if (isRefusal(person)) return person
  const period = askedPeriod(input)
  if (isRefusal(period)) return period
  const { code, secret } = await newLoginCode(world)
  const added = await inTransaction(world.db, async (tx): Promise<Outcome<{ personId: string }>> => {
    await lockUnits(tx)
    await lockLogins(tx)
    return insert(world, tx, { person, period, secret }, input)
  })
  return isRefusal(added) ? added : { personId: added.personId, login: person.staffCode, code }
}

type Checked = { person: PersonFields; period: Period; secret: NewSecret }

async function insert(
  world: World,
  tx: Tx,
  { person, period, secret }: Checked,
  typed: TypedPlace,
): Promise<Outcome<{ personId: string }>> {
  const now = world.now()
  const place = await namedPlace(world, { tx, today: dayOf(now) }, typed, period.from)
  if (isRefusal(place)) return place
  const field = await takenField(tx, person, null)
  if (field) return { refused: 'contact-taken', field }
  const changes = begin(place.destination, period)
  if (isRefusal(changes)) return changes
  const { unitId } = place.destination
  const created = { ...person, role: 'learner' as const, unitId, posting: null, secret, now }
  const { personId } = await insertPersonWithAccount(tx, created)
  if (place.newDuty) await insertDuty(tx, place.newDuty)
  await replacePostings(tx, changes, { personId, recordedAt: now })
  const subject = { kind: 'person' as const, id: personId }
  await recordAudit(world, tx, {
    action: 'person.added',
    subject,
    details: { from: period.from, unit: unitId },
  })
  return { personId }
}
