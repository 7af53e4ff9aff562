import { dayOf } from '../../domain/day.ts'
import { readCommunes, type Province } from '../../files/provinces.ts'
import type { Tx } from '../../persistence/client.ts'
import { insertUnits } from '../../persistence/units/insert-units.ts'
import { unitByCode } from '../../persistence/units/unit-by-code.ts'
import { seedFolder } from '../seed-folder.ts'
import type { World } from '../world.ts'

/** The province with the communes that come with the program, unless its units were imported before. */
export async function saveProvince(world: World, tx: Tx, { code, records }: Province): Promise<void> {
  const now = world.now()
  if (await unitByCode(tx, code, dayOf(now))) return
  const ids = await insertUnits(tx, null, [{ code, kind: 'province', records }], now)
  const communes = await readCommunes(seedFolder(world), code)
  const below = communes.map(({ from, name, ...unit }) => ({ ...unit, records: [{ name, from, to: null }] }))
  if (below.length > 0) await insertUnits(tx, ids.get(code) ?? null, below, now)
}
