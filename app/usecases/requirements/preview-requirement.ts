import { dayOf } from '../../domain/day.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { overlapping } from '../../domain/requirements/overlapping.ts'
import type { Reader } from '../../persistence/client.ts'
import { requirementsOf } from '../../persistence/requirements/known-requirements.ts'
import { pathsOfUnits } from '../../persistence/units/paths-of-units.ts'
import type { World } from '../world.ts'
import { decideRequirement, type DecidedRequirement, type RequirementInput } from './decide-requirement.ts'
import { measureChange, type MeasuredChange } from './measure-change.ts'

/** What a requirement would do; `overlaps`: recorded ones that may bind the same people to the same certification. */
export type PreviewedRequirement = {
  decided: DecidedRequirement
  measured: MeasuredChange
  overlaps: string[]
}

/** Tells what adding a requirement would do; nothing is written. */
export async function previewRequirement(
  world: World,
  input: RequirementInput,
): Promise<Outcome<PreviewedRequirement>> {
  const { db } = world
  const decided = await decideRequirement(world, db, input)
  if (isRefusal(decided)) return decided
  const today = dayOf(world.now())
  const { stays, certificationId, dutyIds } = decided
  const added = stays.map((stay) => ({ ...stay, certificationId, dutyIds }))
  const supposed = { withdrawn: [], added }
  const measured = await measureChange(db, { certificationId, supposed, stays, today })
  return { decided, measured, overlaps: await overlapsOf(db, decided, today) }
}

async function overlapsOf(
  db: Reader,
  { certificationId, dutyIds, stays }: DecidedRequirement,
  today: MeasuredChange['today'],
): Promise<string[]> {
  const known = await requirementsOf(db, certificationId)
  const unitIds = [...new Set([...known, ...stays].map(({ unitId }) => unitId))]
  const paths = await pathsOfUnits(db, unitIds, today)
  const said = <T extends { unitId: string }>(one: T) => ({ ...one, path: paths.get(one.unitId) ?? [] })
  const own = stays.map((stay) => said({ ...stay, dutyIds }))
  return known.filter((one) => own.some((stay) => overlapping(stay, said(one)))).map(({ id }) => id)
}
