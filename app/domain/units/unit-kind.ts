/** Kinds of units; districts and townships ended on 2025-06-30. */
export const unitKinds = ['province', 'district', 'commune', 'ward', 'special_zone', 'township'] as const
export type UnitKind = (typeof unitKinds)[number]

/** Those of commune level since 2025-07-01: xã, phường, đặc khu. */
export const communeKinds = ['commune', 'ward', 'special_zone'] as const satisfies readonly UnitKind[]
export type CommuneKind = (typeof communeKinds)[number]

/** Whether a unit is where people work with citizens, with no other below it: today's kinds, and thị trấn until 2025-06-30. */
export function isCommuneLevel(kind: UnitKind): boolean {
  return kind !== 'province' && kind !== 'district'
}
