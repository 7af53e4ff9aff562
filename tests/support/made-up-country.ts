import { day } from '../../app/domain/day.ts'
import type { UnitRecord } from '../../app/domain/units/unit-record.ts'

type Place = [longitude: number, latitude: number]
export type Feature = {
  type: 'Feature'
  properties: Record<string, string | number>
  geometry: { type: 'Polygon'; coordinates: Place[][] } | { type: 'MultiPolygon'; coordinates: Place[][][] }
}

/** A square with its south-western corner there, closed as RFC 7946 wants it. */
export function square(west: number, south: number, side = 1): Place[] {
  const [east, north] = [west + side, south + side]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

export function area(properties: Feature['properties'], ...rings: Place[][]): Feature {
  const [first] = rings
  const geometry =
    rings.length === 1 && first
      ? { type: 'Polygon' as const, coordinates: [first] }
      : { type: 'MultiPolygon' as const, coordinates: rings.map((ring) => [ring]) }
  return { type: 'Feature', properties, geometry }
}

export const collection = (features: readonly object[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))

/** Islets where the archipelagos are. */
export const islets = { hoangSa: square(112, 16.5, 0.1), truongSa: square(114, 9, 0.1) }

const record = (code: string, name: string, kind: UnitRecord['kind'], parent: string | null): UnitRecord => ({
  ...{ id: `r${code}`, unitId: `u${code}`, parentId: parent && `u${parent}`, code, name, kind },
  ...{ from: day('2025-07-01'), to: null },
})

/** Seven made-up provinces from south to north, of two communes each; of one of them the special zone is an archipelago. */
export const country: UnitRecord[] = Array.from({ length: 7 }, (_, at) => [
  record(`1${at}`, `Tỉnh Số ${at}`, 'province', null),
  record(`1${at}001`, `Xã Số ${at} Một`, 'commune', `1${at}`),
  at === 6
    ? record(`1${at}002`, 'Đặc khu Trường Sa', 'special_zone', `1${at}`)
    : record(`1${at}002`, `Phường Số ${at} Hai`, 'ward', `1${at}`),
]).flat()
