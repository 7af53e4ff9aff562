import { dayOf } from '../domain/day.ts'
import { accountCard } from '../persistence/people/account-card.ts'
import { unitChoices } from '../persistence/units/unit-choices.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** So many units can still be chosen from a list; of more the code is typed. */
const MOST_CHOICES = 400

export async function unitsToChoose({ db, now }: PersonWorld) {
  const units = await unitChoices(db, dayOf(now()))
  return units.length > MOST_CHOICES ? null : units
}

/** What the page of one person's account shows, whatever was done on it. */
export async function accountData(world: PersonWorld, personId: string | undefined) {
  const { actor, db, now } = world
  const person = await accountCard(db, personId ?? '', dayOf(now()))
  if (!person) throw refusalResponse({ refused: 'not-found' })
  return { person, units: await unitsToChoose(world), own: person.id === actor.personId }
}
