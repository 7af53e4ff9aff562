import type { Day } from '../../domain/day.ts'
import { tokenReach, type TokenReach } from '../../domain/reports/token-reach.ts'
import type { Reader } from '../../persistence/client.ts'
import { extensionsOf } from '../../persistence/reports/access-tokens.ts'
import { lineageFrom } from '../../persistence/units/lineage.ts'

type Granted = { id: string; unitId: string | null }

/** What tokens for units read today, by token; those for every unit are left out. */
export async function reachOfTokens(
  db: Reader,
  tokens: readonly Granted[],
  today: Day,
): Promise<Map<string, TokenReach>> {
  const granted = tokens.flatMap(({ id, unitId }) => (unitId === null ? [] : [{ id, unitId }]))
  if (granted.length === 0) return new Map()
  const lineage = await lineageFrom(
    db,
    granted.map(({ unitId }) => unitId),
  )
  const extensions = await extensionsOf(
    db,
    granted.map(({ id }) => id),
  )
  return new Map(
    granted.map(({ id, unitId }) => [
      id,
      tokenReach(lineage, unitId, extensions.get(id) ?? new Set(), today),
    ]),
  )
}
