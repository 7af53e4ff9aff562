import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { drawnUnits, takenFiles } from '../../../app/persistence/units/boundaries/boundaries.ts'
import { dropBoundaries, keepBoundaries } from '../../../app/usecases/units/boundaries/keep-boundaries.ts'
import { removeBoundaries } from '../../../app/usecases/units/boundaries/remove-boundaries.ts'
import { previewBoundaries, takeBoundaries } from '../../../app/usecases/units/boundaries/take-boundaries.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { tableHashes } from '../../support/table-hashes.ts'
import { area, collection, square, type Feature } from '../../support/made-up-country.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const khanh = world.as(actorOf(cast.khanh))
const others = [cast.son, cast.yen, cast.phuc, cast.huong].map((who) => world.as(actorOf(who)))
const on = day('2026-11-23')
const asked = { on, property: null }
const langSon = [units.kyLua, units.dongDang, units.thatKhe]
const features = langSon.map(({ code }, at) => area({ ma: code }, square(106 + at, 21)))
const ids = [units.langSon, ...langSon].map(({ id }) => id)

beforeAll(() => settle(db))
beforeEach(async () => {
  world.setNow(morning)
  await emptyTables(db, 'boundary', 'boundary_file', 'boundary_upload')
})

async function sent(given: Feature[] = features): Promise<string> {
  const kept = await keepBoundaries(khanh, {
    file: { name: 'C:\\ranh giới.geojson', bytes: collection(given) },
  })
  if (isRefusal(kept)) throw new Error(kept.refused)
  return kept.id
}

async function taken(given: Feature[], seen: string): Promise<void> {
  expect(await takeBoundaries(khanh, { id: await sent(given), ...asked, seen })).toMatchObject({
    units: given.length,
  })
}

describe('a file of boundaries', () => {
  it('is sent, previewed, taken over and no longer used by administrators alone', async () => {
    const id = await sent()
    const file = { name: 'x', bytes: collection(features) }
    for (const other of others) {
      expect(await keepBoundaries(other, { file })).toEqual({ refused: 'not-found' })
      expect(await previewBoundaries(other, { id, ...asked })).toEqual({ refused: 'not-found' })
      expect(await takeBoundaries(other, { id, ...asked, seen: 'ma 3 1 0' })).toEqual({
        refused: 'not-found',
      })
      expect(await dropBoundaries(other, { id })).toEqual({ refused: 'not-found' })
      expect(await removeBoundaries(other, { id })).toEqual({ refused: 'not-found' })
    }
    expect(await db.boundary.count()).toBe(0)
  })

  it('that cannot be read is not kept', async () => {
    const bytes = new TextEncoder().encode('{}')
    expect(await keepBoundaries(khanh, { file: { name: 'x', bytes } })).toEqual({
      ...{ refused: 'boundaries-unusable', fault: { fault: 'not-geojson' } },
    })
    expect(await keepBoundaries(khanh, { file: null })).toEqual({ refused: 'file-needed' })
    expect(await db.boundaryUpload.count()).toBe(0)
  })

  it('writes nothing by its preview', async () => {
    const id = await sent()
    const before = await tableHashes(db)
    const previewed = await previewBoundaries(khanh, { id, ...asked })
    expect(previewed).toMatchObject({
      fileName: 'ranh giới.geojson',
      plan: { property: 'ma', unknown: [], missing: [], derived: [{ record: { unitId: units.langSon.id } }] },
    })
    expect(await tableHashes(db)).toEqual(before)
  })

  it('is taken over once, however often somebody presses; of two files at once one is what units are drawn by', async () => {
    const id = await sent()
    const take = (one: string) => takeBoundaries(khanh, { id: one, ...asked, seen: 'ma 3 1 0' })
    const pressed = await Promise.all([take(id), take(id), take(id)])
    expect(pressed.filter(isRefusal)).toHaveLength(2)
    expect(await db.boundaryFile.count()).toBe(1)
    const other = world.as({ ...actorOf(cast.khanh), personId: cast.son.id })
    const file = { name: 'x', bytes: collection(features) }
    const theirs = await keepBoundaries(other, { file })
    if (isRefusal(theirs)) throw new Error(theirs.refused)
    const both = [takeBoundaries(other, { id: theirs.id, ...asked, seen: 'ma 3 1 0' }), take(await sent())]
    expect((await Promise.all(both)).filter(isRefusal)).toEqual([])
    expect(await drawnUnits(db, ids)).toHaveLength(4)
  })

  it('is what units are drawn by once it is taken over, their province too', async () => {
    const id = await sent()
    expect(await takeBoundaries(khanh, { id, ...asked, seen: 'ma 3 1 0' })).toEqual({ units: 4 })
    const drawn = await drawnUnits(db, ids)
    expect(drawn).toHaveLength(4)
    for (const { parts } of drawn) {
      expect(parts.map(({ place }) => place)).toEqual(['main'])
      expect(parts[0]?.path).toMatch(/^M\d+-\d+l.*z$/u)
    }
    expect(await previewBoundaries(khanh, { id, ...asked })).toEqual({ refused: 'not-found' })
    expect(await db.auditEntry.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
      action: 'boundaries.loaded',
    })
  })

  it('is not taken over otherwise than it was previewed', async () => {
    const id = await sent()
    const outdated = { refused: 'preview-outdated' }
    expect(await takeBoundaries(khanh, { id, ...asked, seen: 'ma 2 0 1' })).toEqual(outdated)
    expect(await db.boundary.count()).toBe(0)
  })

  it('replaces what its units were drawn by, and leaves the others', async () => {
    await taken(features.slice(0, 2), 'ma 2 0 0')
    const before = await drawnUnits(db, ids)
    world.setNow('2026-11-24T09:00:00+07:00')
    await taken([area({ ma: units.dongDang.code }, square(105, 20))], 'ma 1 0 0')
    const after = new Map((await drawnUnits(db, ids)).map((one) => [one.unitId, one.parts]))
    const was = new Map(before.map((one) => [one.unitId, one.parts]))
    expect(after.get(units.kyLua.id)).toEqual(was.get(units.kyLua.id))
    expect(after.get(units.dongDang.id)).not.toEqual(was.get(units.dongDang.id))
    expect(await db.boundary.count()).toBe(3)
    expect((await takenFiles(db)).map(({ units: all, drawn }) => [all, drawn])).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('that shows the nation without its archipelagos is refused, and everything stays', async () => {
    await taken(features.slice(0, 2), 'ma 2 0 0')
    const far = Array.from({ length: 12 }, (_, at) => area({ ma: `9999${at}` }, square(106, 9 + at)))
    const id = await sent([...features, ...far])
    const before = await drawnUnits(db, ids)
    expect(await takeBoundaries(khanh, { id, ...asked, seen: 'ma 3 1 12' })).toEqual({
      ...{ refused: 'archipelagos-missing', lacking: ['hoang-sa', 'truong-sa'] },
    })
    expect(await drawnUnits(db, ids)).toEqual(before)
  })

  it('is used no longer once it is withdrawn', async () => {
    await taken(features.slice(0, 2), 'ma 2 0 0')
    const [file] = await takenFiles(db)
    expect(await removeBoundaries(khanh, { id: file?.id ?? '' })).toEqual({})
    expect(await drawnUnits(db, ids)).toEqual([])
    expect(await removeBoundaries(khanh, { id: 'x' })).toEqual({ refused: 'not-found' })
  })

  it('is kept for a day', async () => {
    const id = await sent()
    world.setNow('2026-11-24T09:00:01+07:00')
    expect(await previewBoundaries(khanh, { id, ...asked })).toEqual({ refused: 'not-found' })
  })
})
