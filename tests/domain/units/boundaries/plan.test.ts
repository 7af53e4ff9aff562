import { describe, expect, it } from 'vitest'
import { day } from '../../../../app/domain/day.ts'
import { lackingArchipelagos } from '../../../../app/domain/units/boundaries/archipelagos.ts'
import { readFeature, type ReadFeature } from '../../../../app/domain/units/boundaries/feature.ts'
import { planBoundaries } from '../../../../app/domain/units/boundaries/plan.ts'
import { area, country, islets, square, type Feature } from '../../../support/made-up-country.ts'

const on = day('2026-11-23')
const communes = country.filter(({ kind }) => kind !== 'province')
const province = (at: number) => area({ ma: `1${at}` }, square(106, 9 + at))

function read(features: readonly unknown[]): ReadFeature[] {
  return features.map((feature) => {
    const found = readFeature(feature)
    if ('trouble' in found) throw new Error(found.trouble)
    return found
  })
}

function plan(features: readonly Feature[], asked: { on?: typeof on; property?: string } = {}) {
  return planBoundaries(read(features), country, { on: asked.on ?? on, property: asked.property ?? null })
}

describe('a feature', () => {
  const good = area({ code: '06184', rate: 1 }, square(106, 21))
  const polygon = (coordinates: unknown) => ({ ...good, geometry: { type: 'Polygon', coordinates } })

  it('is read with its texts and numbers', () => {
    expect(readFeature({ ...good, id: 7 })).toMatchObject({
      properties: { id: '7', code: '06184', rate: '1' },
    })
  })

  it.each([
    ['not-a-feature', null],
    ['not-a-feature', { type: 'FeatureCollection', features: [] }],
    ['not-an-area', { ...good, geometry: { type: 'Point', coordinates: [106, 21] } }],
    ['not-an-area', polygon([[[106, 21]]])],
    [
      'not-an-area',
      polygon([
        [
          ['106', '21'],
          ['107', '21'],
          ['107', '22'],
          ['106', '21'],
        ],
      ]),
    ],
    ['open-ring', polygon([square(106, 21).slice(0, 4)])],
    ['not-degrees', polygon([square(560_000, 2_320_000, 500)])],
    ['elsewhere', polygon([square(21, 80)])],
    ['elsewhere', polygon([square(2, 48)])],
  ])('is declined: %s', (trouble, given) => {
    expect(readFeature(given)).toEqual({ trouble })
  })

  it('without a geometry is no trouble and has no outline', () => {
    expect(readFeature({ ...good, geometry: null })).toMatchObject({ rings: [] })
  })
})

describe('features and units', () => {
  it('meet by the property by which most units are found', () => {
    const features = communes
      .slice(0, 2)
      .map(({ code }, at) => area({ province: '10', ten: 'Xã', ma_xa: code, stt: at }, square(106 + at, 9)))
    expect(plan(features)).toMatchObject({ property: 'ma_xa', unknown: [], missing: [] })
    expect(plan(features, { property: 'province' })).toMatchObject({ property: 'province' })
  })

  it('meet although a number lost its leading zeros', () => {
    const zero = country.map((record) => ({ ...record, code: record.code.replace(/^1/u, '0') }))
    const features = read([area({ GID: 1001 }, square(106, 9)), area({ GID: 1002 }, square(107, 9))])
    expect(planBoundaries(features, zero, { on, property: null })).toMatchObject({
      property: 'GID',
      unknown: [],
    })
  })

  it('meet as the units are on the day: none before they came to be', () => {
    expect(plan([province(1)], { on: day('2025-06-30') })).toEqual({ fault: 'no-codes', properties: ['ma'] })
  })

  it('that do not meet are told, and units beside them that get no outline', () => {
    const found = plan([
      area({ ma: '10001' }, square(106, 9)),
      area({ ma: '99999', ten: 'Lạ' }, square(107, 9)),
    ])
    expect(found).toMatchObject({
      unknown: [{ number: 2, properties: { ma: '99999', ten: 'Lạ' } }],
      missing: [{ code: '10002' }],
      derived: [],
    })
  })

  it('make a province of all its communes', () => {
    const found = plan([area({ ma: '10001' }, square(106, 9)), area({ ma: '10002' }, square(107, 9))])
    expect(found).toMatchObject({ derived: [{ record: { code: '10' } }] })
  })
})

describe('a file that shows the nation', () => {
  const provinces = Array.from({ length: 7 }, (_, at) => province(at))

  it('lacks the archipelagos that it does not reach', () => {
    expect(plan(provinces)).toMatchObject({ lacking: ['hoang-sa', 'truong-sa'] })
    const [first, ...rest] = provinces
    const one = area({ ma: '10' }, square(106, 9), islets.hoangSa)
    expect(plan([one, ...rest])).toMatchObject({ lacking: ['truong-sa'] })
    expect(
      plan([one, ...rest.slice(0, -1), area({ ma: '16' }, square(106, 15), islets.truongSa)]),
    ).toMatchObject({
      lacking: [],
    })
    expect(first).toBeDefined()
  })

  it('reaches one by a special zone of that name, wherever that is drawn', () => {
    const zone = area({ ma: '16002' }, square(109, 12, 0.1))
    const others = communes.filter(({ code }) => code !== '16002')
    const features = others.map(({ code }, at) => area({ ma: code }, square(104 + (at % 2), 9 + at / 2)))
    expect(plan(features)).toMatchObject({ lacking: ['hoang-sa', 'truong-sa'] })
    expect(plan([...features, zone])).toMatchObject({ lacking: ['hoang-sa'] })
  })

  it('is told by how far it reaches, though few of its units are known here', () => {
    const foreign = Array.from({ length: 12 }, (_, at) => area({ ma: `9${at}` }, square(106, 9 + at)))
    expect(plan([province(0), ...foreign])).toMatchObject({ lacking: ['hoang-sa', 'truong-sa'] })
  })

  it.each([
    [{ provinces: 1, degrees: 2 }, 0],
    [{ provinces: 5, degrees: 8 }, 0],
    [{ provinces: 6, degrees: 8 }, 2],
    [{ provinces: 1, degrees: 8.5 }, 2],
  ])('is one with %j: lacks %i', (extent, count) => {
    expect(lackingArchipelagos({ ...extent, archipelagos: new Set() })).toHaveLength(count)
  })
})
