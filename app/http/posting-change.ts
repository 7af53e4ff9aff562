import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { addDays, dayOf, type Day } from '../domain/day.ts'
import { manages, managesPerson } from '../domain/people/managing.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { paths } from '../paths.ts'
import { dutyNames } from '../persistence/people/duty-names.ts'
import { fullNameOf } from '../persistence/people/full-name.ts'
import { pathOfUnit, pathsOfPerson } from '../persistence/people/manageable.ts'
import { personExists } from '../persistence/people/person-exists.ts'
import { knownPostings, type KnownPosting } from '../persistence/people/postings/known-postings.ts'
import { manageableUnits } from '../persistence/units/manageable-units.ts'
import type { ShownChange } from '../usecases/people/shown-change.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { readForm, readQuery } from './form.ts'
import { accepted, found, refusalResponse, statusOf } from './refusal.ts'

const line = z.string().default('')
const Form = z.object({ posting: line, unit: line, duty: line, from: line, last: line })
const Query = Form.extend({ preview: line })
export type ChangeValues = z.infer<typeof Form>

type Asked = ChangeValues & { personId: string; dryRun: boolean }
/** One of the everyday changes, as its use case. */
export type Change = (world: PersonWorld, input: Asked) => Promise<Outcome<ShownChange>>

/** `posting`: named by the address, where the change is one of it alone. */
type Where = { personId: string; posting?: string | undefined }

/** Somebody whom whoever acts manages, with every posting and whether it may be changed; to others there is nobody. */
export async function managedPerson({ actor, db, now }: PersonWorld, personId: string) {
  const today = dayOf(now())
  const known = await personExists(db, personId)
  if (!known || !managesPerson(actor, await pathsOfPerson(db, personId, today)))
    throw refusalResponse({ refused: 'not-found' })
  const postings: (KnownPosting & { changeable: boolean })[] = []
  for (const posting of await knownPostings(db, personId, today))
    postings.push({
      ...posting,
      changeable: manages(actor, await pathOfUnit(db, posting.unitId, today)),
    })
  return { id: personId, fullName: found(await fullNameOf(db, personId)), today, postings }
}

/** The form of a change and, where it is filled in, what it would change: nothing is changed by asking. */
export async function previewedChange(world: PersonWorld, request: Request, where: Where, change: Change) {
  const { preview, ...typed } = accepted(readQuery(request, Query))
  const form = await changeForm(world, where)
  const posting = where.posting ? { posting: where.posting } : {}
  const filled = { ...(preview ? typed : form.values), ...posting }
  if (!preview) return data({ ...form, values: filled, change: null, refusal: null })
  const outcome = await change(world, { ...filled, personId: where.personId, dryRun: true })
  if (!isRefusal(outcome)) return data({ ...form, values: filled, change: outcome, refusal: null })
  if (outcome.refused === 'not-found') throw refusalResponse(outcome)
  return data({ ...form, values: filled, change: null, refusal: outcome }, statusOf(outcome))
}

/** Carries a change out; the page with the reason where it is refused. */
export async function carriedOut(world: PersonWorld, request: Request, where: Where, change: Change) {
  const values = accepted(await readForm(request, Form))
  if (where.posting) values.posting = where.posting
  const outcome = await change(world, { ...values, personId: where.personId, dryRun: false })
  if (!isRefusal(outcome)) return redirect(paths.person(where.personId, { changed: true }), 303)
  if (outcome.refused === 'not-found') throw refusalResponse(outcome)
  return data({ values, refusal: outcome }, statusOf(outcome))
}

/** What a form offers and is filled with at first: the posting that it is about, and the same duty. */
async function changeForm(world: PersonWorld, { personId, posting }: Where) {
  const { id, fullName, today, postings } = await managedPerson(world, personId)
  const lasting = postings.filter(({ changeable, to }) => changeable && (to === null || to > today))
  const about = posting
    ? found(postings.find((one) => one.id === posting) ?? null)
    : (lasting.find(({ from }) => from <= today) ?? lasting[0])
  const values: ChangeValues = {
    ...{ posting: about?.id ?? '', unit: '', duty: (about ?? postings[0])?.duty ?? '' },
    ...(posting && about ? { from: about.from, last: lastOf(about.to) } : { from: '', last: '' }),
  }
  const shown = (one: KnownPosting) => ({
    id: one.id,
    unit: one.unit,
    duty: one.duty,
    from: one.from,
    to: one.to,
  })
  return {
    person: { id, fullName },
    today,
    postings: (posting && about ? [about] : lasting).map(shown),
    units: await manageableUnits(world.actor.roles, world.db, today),
    duties: await dutyNames(world.db),
    values,
  }
}

const lastOf = (to: Day | null) => (to === null ? '' : addDays(to, -1))
