import { stateOn } from '../domain/certificates/state.ts'
import { isUnderWay, isComplete } from '../domain/courses/outline.ts'
import { dayOf } from '../domain/day.ts'
import { administers } from '../domain/people/administrating.ts'
import { codeRefusal } from '../domain/people/code-rules.ts'
import { ownCertificates } from '../persistence/certificates/own-certificates.ts'
import { learnPage } from '../persistence/courses/learn-page.ts'
import { accountCard } from '../persistence/people/account-card.ts'
import { codeBearer } from '../persistence/people/code-bearers.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { managedPerson } from './posting-change.ts'
import { found, refusalResponse } from './refusal.ts'
import { decidedTraining } from './training-data.ts'
import { urgedPerson } from './urged-person.ts'

/** What the page of somebody shows to whoever manages them. */
export async function personData(world: PersonWorld, personId: string) {
  const { actor, db, now } = world
  const { today, postings } = await managedPerson(world, personId)
  const card = found(await accountCard(db, personId, today))
  const { standings, courses, others } = await learnPage(personId, db, now())
  const begun = [...courses, ...others].filter(({ items }) => isUnderWay(items) || isComplete(items))
  return {
    card,
    today,
    postings: postings.map(({ enteredAt, endEnteredAt, ...posting }) => ({
      ...posting,
      enteredOn: dayOf(enteredAt),
      endEnteredOn: endEnteredAt && dayOf(endEnteredAt),
    })),
    standings,
    courses: begun.map(({ slug, title, items }) => ({
      ...{ slug, title, all: items.length, done: items.filter(({ done }) => done).length },
    })),
    certificates: await certificatesOf(world, personId),
    decided: await decidedTraining(world, personId),
    urged: await urgedPerson(world, personId),
    may: { edit: await mayEdit(world, personId), administer: administers(actor) },
  }
}

async function certificatesOf({ db, now }: PersonWorld, personId: string) {
  const today = dayOf(now())
  return (await ownCertificates(personId, db)).map(({ id, number, snapshot, facts }) => ({
    ...{ id, number, certification: snapshot.certification, issuedOn: snapshot.issuedOn },
    ...{ validUntil: facts.validUntil, state: stateOn(facts, today) },
  }))
}

async function mayEdit({ actor, db, now }: PersonWorld, personId: string): Promise<boolean> {
  const bearer = await codeBearer(db, personId, dayOf(now()))
  return bearer !== null && codeRefusal(actor, bearer) === null
}

/** Name, phone and e-mail of somebody, for whoever may put them right; to others there is no such page. */
export async function editablePerson(world: PersonWorld, personId: string) {
  const today = dayOf(world.now())
  if (!(await mayEdit(world, personId))) throw refusalResponse({ refused: 'not-found' })
  const { id, staffCode, fullName, phone, email } = found(await accountCard(world.db, personId, today))
  return { id, values: { staffCode, name: fullName, phone: phone ?? '', email: email ?? '' } }
}
