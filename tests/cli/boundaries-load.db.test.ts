import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { freshDatabase } from '../support/database.ts'
import { area, collection, square, type Feature } from '../support/made-up-country.ts'
import { runLms } from '../support/run-lms.ts'
import { temporaryFolder } from '../support/world.ts'

const { db, url } = await freshDatabase()
const folder = temporaryFolder()
const path = join(folder, 'ranh-gioi.geojson')
const on = ['--on', '2026-11-23']

beforeAll(() => settle(db))

async function load(given: Uint8Array | Feature[], ...options: string[]) {
  await writeFile(path, Array.isArray(given) ? collection(given) : given)
  return runLms({ DATABASE_URL: url, DATA_DIR: folder }, 'boundaries', 'load', path, ...options)
}

const kyLua = area({ ma: units.kyLua.code, ten: 'x' }, square(106, 21))
const stranger = area({ ma: '99999', ten: 'y' }, square(107, 21))

test('units are drawn by the file, and the log says what the page has it say, of the operator', async () => {
  const { code, out, err } = await load([kyLua, stranger], ...on, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ property: 'ma', units: 1, derived: 0, unknown: 1 })
  expect(await db.boundary.findMany({ where: { retractedAt: null } })).toMatchObject([
    { unitId: units.kyLua.id },
  ])
  expect(await db.boundaryFile.findMany()).toMatchObject([
    { fileName: 'ranh-gioi.geojson', property: 'ma', units: 1, on: new Date('2026-11-23') },
  ])
  expect(await db.auditEntry.findMany({ where: { action: 'boundaries.loaded' } })).toMatchObject([
    { actorKind: 'operator', details: { units: 1 } },
  ])
})

test('in words: how many, and what was passed over', async () => {
  const { code, out } = await load([kyLua, stranger], ...on, '--property', 'ma')
  expect(code).toBe(0)
  expect(out).toContain('Đã dùng ranh giới của 1 đơn vị')
  expect(out).toContain('Bỏ qua 1 đối tượng')
})

test.each<[string, Uint8Array | Feature[], string[], RegExp]>([
  ['another kind of file', new TextEncoder().encode('{"type":"Topology"}'), [], /TopoJSON/u],
  ['no code that is known', [stranger], [], /Không thuộc tính nào/u],
  ['a property without codes', [kyLua], ['--property', 'ten'], /Không thuộc tính nào/u],
  [
    'the nation without its archipelagos',
    [area({ ma: units.kyLua.code }, square(105, 8, 15))],
    [],
    /Hoàng Sa/u,
  ],
])('%s: 1, why, and nothing changed', async (_what, given, options, says) => {
  const before = [await db.boundaryFile.count(), await db.auditEntry.count()]
  const { code, out, err } = await load(given, ...on, ...options)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(says)
  expect([await db.boundaryFile.count(), await db.auditEntry.count()]).toEqual(before)
})

test('a file that is too large is not read', async () => {
  await load([kyLua], ...on)
  await truncate(path, 64 * 1024 * 1024 + 1)
  const said = await runLms({ DATABASE_URL: url, DATA_DIR: folder }, 'boundaries', 'load', path)
  expect(said).toMatchObject({ code: 1, out: '' })
  expect(said.err).toContain('64 MB')
})

test('a day that is none: 2', async () => {
  expect(await load([kyLua], '--on', 'hôm nay')).toMatchObject({ code: 2, out: '' })
})
