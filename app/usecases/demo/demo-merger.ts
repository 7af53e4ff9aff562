import { day } from '../../domain/day.ts'
import { isRefusal } from '../../domain/refusal.ts'
import type { MapRow } from '../../domain/units/unit-map.ts'
import type { DemoProvince } from '../../files/demo-province.ts'
import type { Tx } from '../../persistence/client.ts'
import { unitsByCode } from '../../persistence/demo/demo-province.ts'
import { carryOutReorganisation } from '../units/reorganise-units.ts'
import type { World } from '../world.ts'

/** Nghị quyết of the National Assembly's committee by which the communes of Lạng Sơn were arranged anew. */
const RESOLUTION = '1672/NQ-UBTVQH15'

/** The districts go and the communes become those of today, as it is done on the page; answers their ids by code. */
export async function mergeCommunes(
  past: World,
  tx: Tx,
  province: DemoProvince,
): Promise<Map<string, string>> {
  const on = day(province.from)
  const given = { rows: rowsOf(province), file: null }
  const done = await carryOutReorganisation(past, tx, { on, resolution: RESOLUTION }, given)
  if (isRefusal(done)) throw new Error(`the demo province cannot be merged: ${done.refused}`)
  return unitsByCode(tx, on)
}

function rowsOf({ before, communes }: DemoProvince): MapRow[] {
  const after = new Map(communes.map((commune) => [commune.code, commune]))
  const old = before.districts.flatMap((district) => district.communes)
  return old.flatMap(({ code: oldCode, name: oldName, became }, index) =>
    became.map(({ code: newCode, extent }) => {
      const { name: newName, kind: newKind } = after.get(newCode) ?? { name: '', kind: 'commune' as const }
      return {
        ...{ row: index + 2, oldCode, oldName, oldLevel: 'commune' as const, provinces: null },
        ...{ newCode, newName, newKind, extent },
      }
    }),
  )
}
