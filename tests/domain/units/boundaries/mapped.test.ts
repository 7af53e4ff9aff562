import { describe, expect, it } from 'vitest'
import type { DrawnPart } from '../../../../app/domain/units/boundaries/drawn.ts'
import { mapOf } from '../../../../app/domain/units/boundaries/mapped.ts'

const part = (place: DrawnPart['place'], left: number): DrawnPart => ({
  ...{ place, path: 'M0 0l1 1-1 0z', box: [left, 0, left + 100, 100] },
})
const provinces = Array.from({ length: 7 }, (_, at) => ({ id: `p${at}`, kind: 'province' as const }))
const drawn = provinces.map(({ id }, at) => ({ unitId: id, parts: [part('main', at * 100)] }))
const reaching = (...places: DrawnPart['place'][]) =>
  drawn.map((one, at) =>
    at === 3 ? { ...one, parts: [...one.parts, ...places.map((place) => part(place, 5000))] } : one,
  )

describe('a map', () => {
  it('is drawn of units that all have an outline', () => {
    const communes = provinces.map(({ id }) => ({ id, kind: 'commune' as const }))
    expect(mapOf(communes, drawn)).toMatchObject([{ place: 'main' }])
    expect(mapOf(communes, drawn.slice(1))).toBeNull()
    expect(mapOf([], [])).toBeNull()
  })

  it('of the nation is drawn with both archipelagos or not at all, however its provinces came', () => {
    expect(mapOf(provinces, drawn)).toBeNull()
    expect(mapOf(provinces, reaching('hoang-sa'))).toBeNull()
    expect(mapOf(provinces, reaching('hoang-sa', 'truong-sa'))?.map(({ place }) => place)).toEqual([
      'main',
      'hoang-sa',
      'truong-sa',
    ])
  })
})
