import { day } from '../../app/domain/day.ts'

export type CastUnit = {
  id: string
  code: string
  name: string
  kind: 'province' | 'commune' | 'ward'
  parent: string | null
}

const unitId = (code: string) => `00000000-0000-7000-8000-0000000${code.padStart(5, '0')}`

function unit(code: string, name: string, kind: CastUnit['kind'], parent: CastUnit | null): CastUnit {
  return { id: unitId(code), code, name, kind, parent: parent?.id ?? null }
}

/** Since when the cast's provinces are on record, and since when its communes exist. */
export const provincesSince = day('2025-01-01')
export const communesSince = day('2025-07-01')

const langSon = unit('20', 'Tỉnh Lạng Sơn', 'province', null)
const caoBang = unit('04', 'Tỉnh Cao Bằng', 'province', null)

/** Real units with the codes that they have had since 2025-07-01; Cao Bằng is there to be none of Lạng Sơn's business. */
export const units = {
  langSon,
  kyLua: unit('06187', 'Phường Kỳ Lừa', 'ward', langSon),
  dongDang: unit('06184', 'Xã Đồng Đăng', 'commune', langSon),
  thatKhe: unit('06040', 'Xã Thất Khê', 'commune', langSon),
  caoBang,
  thucPhan: unit('01273', 'Phường Thục Phán', 'ward', caoBang),
} satisfies Record<string, CastUnit>
