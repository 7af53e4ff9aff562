import { parseDay, dayOf } from '../domain/day.ts'
import { isRefusal, type Refusal } from '../domain/refusal.ts'
import type { BoundaryPlan } from '../domain/units/boundaries/plan.ts'
import { seenOf } from '../domain/units/boundaries/plan.ts'
import type { UnitRecord } from '../domain/units/unit-record.ts'
import { takenFiles } from '../persistence/units/boundaries/boundaries.ts'
import { openUpload } from '../persistence/units/boundaries/uploads.ts'
import { previewBoundaries } from '../usecases/units/boundaries/take-boundaries.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { refusalResponse } from './refusal.ts'

/** The files that units are drawn by, and the one that is on its way. */
export async function boundariesData({ db, actor, now }: PersonWorld) {
  const [files, open] = await Promise.all([takenFiles(db), openUpload(db, actor.personId, now())])
  return { files, open }
}

/** So many of those that do not match are shown; whoever has more mends these first. */
const MOST_SHOWN = 100

export type BoundariesPreview = {
  id: string
  fileName: string
  on: string
  plan: ReturnType<typeof shownPlan> | null
  properties: string[]
  refusal: Refusal | null
}

/** What a file would bring, by the day and the property that are asked for; a refusal where it can bring nothing. */
export async function boundariesPreview(
  world: PersonWorld,
  id: string,
  asked: { on: string | null; property: string | null },
): Promise<BoundariesPreview> {
  const today = dayOf(world.now())
  const on = parseDay((asked.on ?? today).trim())
  const previewed = await previewBoundaries(world, {
    id,
    on: on ?? today,
    property: asked.property === '' ? null : asked.property,
  })
  if (isRefusal(previewed) && previewed.refused !== 'boundaries-unusable') throw refusalResponse(previewed)
  const shown = { id, on: asked.on ?? today, fileName: '' }
  if (isRefusal(previewed)) {
    const { fault } = previewed
    const properties = fault.fault === 'no-codes' ? fault.properties : []
    return { ...shown, plan: null, properties, refusal: previewed }
  }
  const { plan, fileName } = previewed
  const refusal = on ? null : ({ refused: 'invalid-input', field: 'on' } as const)
  return { ...shown, fileName, plan: on && shownPlan(plan), properties: plan.properties, refusal }
}

function shownPlan(plan: BoundaryPlan) {
  const { property, shapes, derived, unknown, missing, lacking } = plan
  const named = ({ code, name }: UnitRecord) => ({ code, name })
  return {
    ...{ property, lacking, seen: seenOf(plan) },
    provinces: shapes.filter(({ record }) => record.kind === 'province').length,
    communes: shapes.filter(({ record }) => record.kind !== 'province').length,
    derived: derived.length,
    unknown: { count: unknown.length, first: unknown.slice(0, MOST_SHOWN).map(brief) },
    missing: { count: missing.length, first: missing.slice(0, MOST_SHOWN).map(named) },
  }
}

/** A feature by what it says of itself. */
function brief({ number, properties }: BoundaryPlan['unknown'][number]) {
  return { number, said: Object.entries(properties).slice(0, 6) }
}
