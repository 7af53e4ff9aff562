import { dayOf, type Day } from '../domain/day.ts'
import { requiringRoles } from '../domain/requirements/requiring.ts'
import { dutyNames } from '../persistence/people/duty-names.ts'
import { listCertifications } from '../persistence/requirements/certifications.ts'
import { someRequirements, type ListedRequirement } from '../persistence/requirements/listed-requirements.ts'
import { manageableUnits } from '../persistence/units/manageable-units.ts'
import { namesOnDays } from '../persistence/units/names-on-days.ts'
import type { RequirementInput } from '../usecases/requirements/decide-requirement.ts'
import type { MeasuredChange } from '../usecases/requirements/measure-change.ts'
import type { PreviewedRequirement } from '../usecases/requirements/preview-requirement.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { typedText } from './form.ts'
import { sightOf } from './reorganisation-form.ts'

export type RequirementValues = Required<RequirementInput>

/** So many duties may be named at once. */
const MOST_DUTIES = 200

/** What a form or an address says of a requirement; today where no first day is typed yet. */
export function requirementValues(form: FormData | URLSearchParams, today: Day): RequirementValues {
  const line = (name: string) => typedText(form.get(name)).slice(0, 200)
  const duties = form.getAll('duty').slice(0, MOST_DUTIES).map(typedText)
  return {
    ...{ certification: line('certification'), unit: line('unit'), last: line('last') },
    ...{ from: form.has('from') ? line('from') : today, duties: duties.filter((name) => name.trim() !== '') },
  }
}

export type RequirementForm = {
  values: RequirementValues
  certifications: { id: string; name: string }[]
  /** Null: too many to choose from, so the code is typed. */
  units: { id: string; name: string }[] | null
  duties: string[]
}

/** The form of a requirement as it is filled in, with what it offers to somebody. */
export async function requirementForm(
  { actor, db, now }: PersonWorld,
  values: RequirementValues,
): Promise<RequirementForm> {
  const [certifications, units, duties] = await Promise.all([
    listCertifications(db),
    manageableUnits(requiringRoles(actor.roles), db, dayOf(now())),
    dutyNames(db),
  ])
  return { values, certifications, units, duties }
}

export type ShownPreview = {
  certification: string
  /** Where it is held, and when: its unit first, then those that came after. */
  stays: { unit: string; from: Day; to: Day | null }[]
  measured: MeasuredChange
  overlaps: ListedRequirement[]
}

/** What adding a requirement would do, with the names of things. */
export async function shownPreview(
  world: PersonWorld,
  form: RequirementForm,
  { decided, measured, overlaps }: PreviewedRequirement,
): Promise<ShownPreview> {
  const { stays } = decided
  const named = await namesOnDays(
    world.db,
    stays.map(({ unitId, from }) => ({ unitId, on: from })),
  )
  const nameOf = (unitId: string) => named.find((unit) => unit.unitId === unitId)?.name ?? ''
  const chosen = form.certifications.find(({ id }) => id === form.values.certification)
  return {
    certification: chosen?.name ?? '',
    stays: stays.map(({ unitId, from, to }) => ({ unit: nameOf(unitId), from, to })),
    measured,
    overlaps: await someRequirements(sightOf(world), world.db, overlaps),
  }
}
