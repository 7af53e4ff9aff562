import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readBoundaries } from '../../../app/files/boundaries/read-boundaries.ts'
import { area, collection, square } from '../../support/made-up-country.ts'
import { official } from '../../support/official-lists.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const one = area({ code: '06184', name: 'Xã "Đồng" {[}\\' }, square(106, 21))

describe('a file of boundaries', () => {
  it('is read feature by feature, whatever stands in its texts', async () => {
    const read = await readBoundaries(
      collection([one, { ...one, properties: { code: '06187', name: '\\"}]' } }]),
    )
    expect(read).toMatchObject([{ properties: one.properties }, { properties: { code: '06187' } }])
  })

  it('may have members before and behind its features, and a byte order mark', async () => {
    const text = JSON.stringify(
      { type: 'FeatureCollection', name: 'x', features: [one], bbox: [1, 2, 3, 4] },
      null,
      2,
    )
    expect(await readBoundaries(bytes(`\uFEFF${text}`))).toHaveLength(1)
  })

  it.each([
    ['topojson', '{"type":"Topology","objects":{}}'],
    ['xml', '<?xml version="1.0"?><kml/>'],
    ['zip', 'PK\u0003\u0004'],
    ['not-geojson', 'Mã xã,Tên xã'],
    ['not-geojson', ''],
    ['no-features', '{"type":"FeatureCollection","features":[]}'],
    ['cut-off', new TextDecoder().decode(collection([one])).slice(0, -40)],
  ])('is declined: %s', async (fault, text) => {
    expect(await readBoundaries(bytes(text))).toEqual({ fault })
  })

  it('is declined at its first bad feature', async () => {
    const point = { ...one, geometry: { type: 'Point', coordinates: [106, 21] } }
    expect(await readBoundaries(collection([one, point]))).toEqual({
      fault: 'feature',
      number: 2,
      trouble: 'not-an-area',
    })
    expect(await readBoundaries(bytes('{"features":[{"type":}]}'))).toMatchObject({
      fault: 'feature',
      number: 1,
    })
  })

  it('is declined when one unit is too detailed, at once: nobody waits for what is looked at no further', async () => {
    const ring = square(106, 21, 0.001)
    const rings = (count: number) => area({ code: '06184' }, ...Array.from({ length: count }, () => ring))
    const detailed = { fault: 'feature', number: 2, trouble: 'too-detailed' }
    expect(await readBoundaries(collection([one, rings(10_000)]))).toHaveLength(2)
    expect(await readBoundaries(collection([one, rings(10_001)]))).toEqual(detailed)
    const holes = { type: 'Polygon', coordinates: Array.from({ length: 10_001 }, () => ring) }
    expect(await readBoundaries(collection([one, { ...one, geometry: holes }]))).toEqual(detailed)
    const long = { type: 'Polygon', coordinates: [Array.from({ length: 500_001 }, () => [106, 21])] }
    expect(await readBoundaries(collection([one, { ...one, geometry: long }]))).toEqual(detailed)
    const empty = { type: 'MultiPolygon', coordinates: Array.from({ length: 10_001 }, () => []) }
    expect(await readBoundaries(collection([one, { ...one, geometry: empty }]))).toEqual(detailed)
    const talk = { ...one, properties: { note: 'x'.repeat(24 * 1024 * 1024) } }
    expect(await readBoundaries(collection([one, talk]))).toEqual(detailed)
  })

  it.skipIf(!official.there)('of the nation is well within what is read', async () => {
    for (const file of official.boundaries) {
      const found = await readBoundaries(await readFile(file))
      expect('fault' in found ? found : found.length).toBeGreaterThan(10)
    }
  })

  it('is declined when it is too large, and when it has too many features', async () => {
    expect(await readBoundaries(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({
      fault: 'too-large',
      mostMegabytes: 64,
    })
    const empty = { type: 'Feature', properties: {}, geometry: null }
    expect(await readBoundaries(collection(Array.from({ length: 20_001 }, () => empty)))).toMatchObject({
      fault: 'too-much',
    })
  })
})
