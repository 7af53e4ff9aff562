import { lastNames, type LastName } from '../persistence/units/last-names.ts'
import type { TokenBearer } from '../usecases/reports/access-tokens.ts'
import type { World } from '../usecases/world.ts'
import { problemResponse } from './problem.ts'

/**
 * That there is no such number for a token. Where the code is that of its own unit, which ended, or of what that became, it
 * says so: only what everybody may know, of no other unit than the token's.
 */
export async function noSuchNumber(
  { db }: World,
  { reach }: Pick<TokenBearer, 'reach'>,
  code: string,
): Promise<Response> {
  if (!reach || reach.ended.length === 0) return problemResponse('not-found')
  const { ended, standing, undecided } = reach
  const names = await lastNames(db, [...ended, ...standing, ...undecided])
  const named = (units: string[]) => units.flatMap((unitId) => names.get(unitId) ?? [])
  if (!named([...ended, ...undecided]).some((unit) => unit.code === code)) return problemResponse('not-found')
  const became = (readable: boolean) => (unit: LastName) => ({ code: unit.code, name: unit.name, readable })
  return problemResponse('unit-ended', {
    ended: named(ended).map(({ code: old, name, to }) => ({ code: old, name, endedOn: to })),
    became: [...named(standing).map(became(true)), ...named(undecided).map(became(false))],
  })
}
