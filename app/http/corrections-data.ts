import { asKnownBy } from '../domain/coverage/known.ts'
import { z } from 'zod'
import { answerRefusal, answeringRoles, readsCorrection } from '../domain/corrections/answering.ts'
import { correctionStates } from '../domain/corrections/correction.ts'
import { coverageOf } from '../domain/coverage/counts.ts'
import { dayOf, type Day } from '../domain/day.ts'
import type { PersonActor } from '../domain/people/actor.ts'
import { reaches } from '../domain/people/authority.ts'
import { formatInstant } from '../i18n/format.ts'
import type { Db } from '../persistence/client.ts'
import { disputablePeople } from '../persistence/corrections/disputable-people.ts'
import {
  countOpenCorrections,
  listCorrections,
  unitOfPerson,
} from '../persistence/corrections/listed-corrections.ts'
import { correctionById, type Correction } from '../persistence/corrections/one-correction.ts'
import { explainedNames, explainedPeople } from '../persistence/coverage/explained-people.ts'
import { tallyOf } from '../persistence/coverage/tallies.ts'
import { listPeople } from '../persistence/people/listed-people.ts'
import type { DisputedNumber } from '../usecases/corrections/request-correction.ts'
import { reading, type PersonWorld } from '../usecases/world.ts'
import { askedCoverage, NATION, type AskedCoverage } from './coverage-question.ts'
import { readQuery } from './form.ts'
import { accepted, found, refusalResponse } from './refusal.ts'

const line = z.string().max(2000).default('')
export const CorrectionForm = z.object({ person: line, subject: line, fault: line, reason: line })
export const AnswerForm = z.object({ outcome: line, words: line })

const Asked = z.object({
  state: z
    .enum([...correctionStates, 'all'])
    .nullable()
    .catch(null)
    .default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
const PER_PAGE = 50

/** Requests that whoever is signed in answers or asked, part by part: first what waits for an answer of theirs, or all. */
export async function correctionsData({ actor, db, now }: PersonWorld, request: Request) {
  const { state: asked, page } = accepted(readQuery(request, Asked))
  const roles = answeringRoles(actor)
  const state = asked ?? (roles.length > 0 ? 'open' : 'all')
  const scope = { roles, personId: actor.personId, today: dayOf(now()) }
  const part = { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }
  const { count, corrections } = await listCorrections(scope, db, { state, unitId: null }, part)
  return { state, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)), count, corrections }
}

/** How many requests wait for whoever is signed in. */
export async function waitingCorrections(db: Db, actor: PersonActor | null, today: Day): Promise<number> {
  return actor && !actor.restricted ? countOpenCorrections(db, answeringRoles(actor), today) : 0
}

/** The number that an address disputes, narrowed by no filter: a request is about a unit, a day and a certification. */
export async function disputedNumber(world: PersonWorld, request: Request) {
  const code = new URL(request.url).searchParams.get('unit') ?? ''
  const asked = await askedCoverage(world, request, code)
  return 'refusal' in asked ? asked : { ...asked, number: numberOf(asked) }
}

function numberOf({ question }: AskedCoverage): DisputedNumber {
  const { unitId, day, certificationId, knownBy } = question
  return { unitId, day, certificationId, knownBy }
}

/** What the form of a new request offers. */
export async function newCorrectionData({ db }: PersonWorld, request: Request, number: DisputedNumber) {
  return {
    people: await disputablePeople(db, number),
    person: new URL(request.url).searchParams.get('person') ?? '',
  }
}

const doings = ['sent', 'joined', 'answered', 'withdrawn'] as const

/** What was just done, as an address says it. */
export function doneIn(request: Request) {
  const done = new URL(request.url).searchParams.get('done')
  return doings.find((one) => one === done) ?? null
}

/** A request with the number then and now, how the person is counted now, and what may be done with it. */
export async function correctionData(world: PersonWorld, id: string, request: Request) {
  const { actor, db, now } = world
  const correction = found(await correctionById(db, id, dayOf(now())))
  const { path, voices, personId, unitId, knownBy, openedAt, answer, ...rest } = correction
  const concerned = { askers: voices.map((voice) => voice.personId), aboutId: personId }
  if (!readsCorrection(actor, path, concerned)) throw refusalResponse({ refused: 'not-found' })
  const refusal = answerRefusal(actor, path, concerned)
  const open = correction.state === 'open'
  return {
    ...{ ...rest, personId, done: doneIn(request), known: knownBy && asKnownBy(knownBy) },
    openedAt: formatInstant(openedAt),
    unit: unitId ? await unitThen(db, unitId, correction.day) : { name: null, code: NATION },
    voices: voices.map(({ at, ...voice }) => ({ ...voice, at: formatInstant(at) })),
    answer: answer && { ...answer, at: formatInstant(answer.at) },
    now: coverageOf(await reading(world, (reads) => tallyOf(reads, nowAsked(correction)))),
    explained: await explainedNow(world, correction),
    mends: reaches(answeringRoles(actor), path),
    may: {
      answer: open && refusal === null,
      own: open && refusal?.refused === 'own-correction',
      withdraw: open && voices.some((voice) => voice.personId === actor.personId && !voice.withdrawn),
    },
  }
}

const nowAsked = ({ unitId, day, certificationId }: Correction): DisputedNumber => ({
  ...{ unitId, day, certificationId, knownBy: null },
})

async function unitThen(db: Db, unitId: string, day: Day) {
  const { units } = await explainedNames(db, [unitId], day)
  return units[unitId] ?? { name: null, code: '' }
}

const MOST_MAYBE = 3

/** The person whom it is about or, where that is nobody known, those of one's own who may be meant. */
async function explainedNow({ actor, db, now }: PersonWorld, correction: Correction) {
  const { personId, subject } = correction
  const scope = { roles: actor.roles, today: dayOf(now()) }
  const anybody = { unitId: null, dutyId: null, standing: null, presence: 'all' as const }
  const maybe =
    personId === null
      ? await listPeople(scope, db, { typed: subject, ...anybody }, { limit: MOST_MAYBE, offset: 0 })
      : { people: [{ id: personId }] }
  const ids = maybe.people.map(({ id }) => id)
  return explainedPeople(db, nowAsked(correction), ids)
}

/** The number in which one counts oneself today: that of one's own unit. */
export async function ownNumber({ actor, db, now }: PersonWorld): Promise<DisputedNumber | null> {
  const day = dayOf(now())
  const unitId = await unitOfPerson(db, actor.personId, day)
  return unitId === null ? null : { unitId, day, certificationId: null, knownBy: null }
}

/** Where one stands oneself today and why, and what one asked to be corrected. */
export async function ownStandingData(world: PersonWorld, request: Request) {
  const { actor, db, now } = world
  const today = dayOf(now())
  const number = await ownNumber(world)
  const scope = { roles: [], personId: actor.personId, today }
  const every = { state: 'all' as const, unitId: null }
  return {
    explained: number ? await explainedPeople(db, number, [actor.personId]) : null,
    ...(await listCorrections(scope, db, every, { limit: PER_PAGE, offset: 0 })),
    done: doneIn(request),
  }
}
