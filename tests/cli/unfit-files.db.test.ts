import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../app/domain/day.ts'
import { importRoster } from '../../app/usecases/people/import-roster.ts'
import type { GivenFile } from '../../app/usecases/tables/read-given.ts'
import { importUnits } from '../../app/usecases/units/import-units.ts'
import { reorganiseUnits } from '../../app/usecases/units/reorganise-units.ts'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { tableHashes } from '../support/table-hashes.ts'
import { unfitFiles } from '../support/unfit-files.ts'
import { sheetFile, workbook, type Cell } from '../support/workbook.ts'
import { temporaryFolder, testWorld } from '../support/world.ts'

// Files as they really come, over both doors: the use cases, which the browser calls too, and the command line.
const { db, url } = await freshDatabase()
const world = testWorld(db)
const dataDir = temporaryFolder()
const on = day('2026-12-01')

type Import = {
  command: string[]
  options: string[]
  header: string[]
  row: string[]
  run: (file: GivenFile) => Promise<object>
}

const imports: Import[] = [
  {
    ...{
      command: ['units', 'import'],
      options: ['--from', on],
      run: (file) => importUnits(world, { file, from: on }),
    },
    header: ['ma xa', 'ten xa', 'ma tinh', 'ten tinh'],
    row: ['06900', 'Xã Mới', '20', 'Tỉnh Lạng Sơn'],
  },
  {
    ...{
      command: ['units', 'reorganise'],
      options: ['--on', on],
      run: (file) => reorganiseUnits(world, { file, on }),
    },
    header: ['ma xa cu', 'ma xa moi', 'ten xa moi', 'muc do'],
    row: [units.kyLua.code, '06900', 'Phường Mới', 'full'],
  },
  {
    ...{
      command: ['people', 'import'],
      options: [],
      run: (file) => importRoster(world, { file, dryRun: false }),
    },
    header: ['ma can bo', 'ho va ten', 'don vi', 'nhiem vu', 'tu ngay', 'den ngay'],
    row: ['LS-8001', 'Lộc Thị Mai', units.kyLua.code, 'Công an xã', '2026-01-01', ''],
  },
]

beforeAll(() => settle(db))

async function overCommandLine({ command, options }: Import, file: GivenFile) {
  const path = join(dataDir, file.name)
  await writeFile(path, file.bytes)
  return runLms({ DATABASE_URL: url, DATA_DIR: dataDir }, ...command, path, ...options, '--json')
}

/** What the database holds is the same after as before. */
async function changesNothing<T>(work: () => Promise<T>): Promise<T> {
  const before = await tableHashes(db)
  const done = await work()
  expect(await tableHashes(db)).toEqual(before)
  return done
}

const csv = (header: readonly string[], ...rows: (readonly string[])[]) => ({
  name: 'a.csv',
  bytes: new TextEncoder().encode([header, ...rows].map((cells) => cells.join(',')).join('\r\n')),
})
const xlsx = (...rows: Cell[][]) => ({ name: 'a.xlsx', bytes: sheetFile(...rows) })

describe.each(imports)('$command.0 $command.1', (each) => {
  test.each(unfitFiles(each.header, each.row))(
    'declines $what: 1, why on standard error, nothing changed',
    async (file) => {
      await changesNothing(async () => {
        const { code, out, err } = await overCommandLine(each, file)
        expect({ code, out }).toEqual({ code: 1, out: '' })
        expect(err).toMatch(file.says)
      })
    },
  )
})

test.each(imports)('$command.0 $command.1 declines the same as a use case', async (each) => {
  const [file] = unfitFiles(each.header, each.row)
  if (!file) throw new Error('no file')
  await changesNothing(async () =>
    expect(await each.run(file)).toMatchObject({ refused: 'table-unreadable' }),
  )
})

const [list, map, roster] = imports as [Import, Import, Import]

describe('a row that contradicts others is named', () => {
  test.each([
    [
      'a code twice in a list',
      list,
      [list.row, ['06900', 'Xã Khác', '20', 'Tỉnh Lạng Sơn']],
      /Dòng 3, cột “ma xa”, “06900”: trùng/u,
    ],
    [
      'a code that lost its zeros',
      list,
      [['6900', 'Xã Mới', '20', 'Tỉnh Lạng Sơn']],
      /Dòng 2, cột “ma xa”, “6900”.*số 0 ở đầu/u,
    ],
    ['an old unit twice into a new one', map, [map.row, map.row], /Dòng 3, cột “ma xa cu”.*trùng/u],
  ])('%s, in either kind of file', async (_what, each, rows, says) => {
    for (const file of [csv(each.header, ...rows), xlsx(each.header, ...rows)])
      await changesNothing(async () => {
        const { code, out, err } = await overCommandLine(each, file)
        expect({ code, out }).toEqual({ code: 1, out: '' })
        expect(err).toMatch(says)
      })
  })
})

describe('a row of a roster that is refused leaves everything as it was', () => {
  const person = (unit: string, from: string, to = '') => [
    'LS-8001',
    'Lộc Thị Mai',
    unit,
    'Công an xã',
    from,
    to,
  ]
  const { code: unit } = units.kyLua

  test.each([
    ['a unit that is unknown', [person('09999', '2026-01-01')], 2, 'don vi', '“09999”'],
    [
      'postings that overlap',
      [person(unit, '2026-01-01', '2026-06-01'), person(unit, '2026-05-01')],
      3,
      'nhiem vu',
      'trùng thời gian với dòng 2',
    ],
    ['a day as a bare number of Excel', [person(unit, '46023')], 2, 'tu ngay', 'số của Excel'],
    ['a day that there is not', [person(unit, '31/02/2026')], 2, 'tu ngay', 'không phải ngày'],
  ])('%s, in either kind of file', async (_what, rows, row, column, reason) => {
    const refused = [{ row, column, reason: expect.stringContaining(reason) as string }]
    for (const file of [csv(roster.header, ...rows), xlsx(roster.header, ...rows)])
      await changesNothing(async () => {
        const { code, out } = await overCommandLine(roster, file)
        expect(code).toBe(0)
        expect(JSON.parse(out)).toMatchObject({ joined: 0, refused })
      })
  })

  test('a number that its cell does not call a day is refused, one that it does is the day', async () => {
    const cells = (from: Cell): Cell[] => ['LS-8001', 'Lộc Thị Mai', unit, 'Công an xã', from]
    const told = async (from: Cell) => {
      const sheets = [{ name: 'S', rows: [roster.header, cells(from)] }]
      const file = { name: 'a.xlsx', bytes: workbook({ sheets, formats: ['dd/mm/yyyy'] }) }
      return JSON.parse((await overCommandLine(roster, file)).out) as unknown
    }
    const refused = [{ row: 2, column: 'tu ngay', reason: expect.stringContaining('số của Excel') as string }]
    expect(await changesNothing(() => told({ v: 46023 }))).toMatchObject({ joined: 0, refused })
    expect(await told({ v: 46023, s: 1 })).toMatchObject({ joined: 1, refused: [] })
    const posting = await db.posting.findFirstOrThrow({ where: { person: { staffCode: 'LS-8001' } } })
    expect(posting.from).toEqual(new Date('2026-01-01'))
  })
})

test('a roster as offices lay it out: title above, unit merged over its people, name in two columns, numbers counted', async () => {
  const rows: Cell[][] = [
    ['SỞ NỘI VỤ LẠNG SƠN'],
    ['DANH SÁCH CÁN BỘ CẤP XÃ'],
    [],
    ['STT', 'Đơn vị', 'Mã cán bộ', 'Họ và tên', null, 'Điện thoại', 'Nhiệm vụ', 'Từ ngày'],
    [
      { f: 'ROW()-4', v: 1 },
      'Phường Kỳ Lừa',
      'LS-8101',
      'Vi Văn',
      'Tư',
      { v: 987000222, s: 2 },
      'Công an xã',
      { v: 46023, s: 1 },
    ],
    [{ f: 'ROW()-4', v: 2 }, null, 'LS-8102', 'Nông Thị', 'Hoa', 987000333, 'Hội Phụ nữ', '01/02/2026'],
  ]
  const sheets = [{ name: 'Cán bộ', rows, merged: ['A1:H1', 'A2:H2', 'D4:E4', 'B5:B6'] }]
  const file = { name: 'can-bo.xlsx', bytes: workbook({ sheets, formats: ['dd/mm/yyyy', '0000000000'] }) }
  const { code, out, err } = await overCommandLine(roster, file)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ joined: 2, refused: [] })
  const where = { staffCode: { startsWith: 'LS-81' } }
  const found = await db.person.findMany({
    where,
    include: { postings: true },
    orderBy: { staffCode: 'asc' },
  })
  expect(found).toMatchObject([
    {
      fullName: 'Vi Văn Tư',
      phone: '0987000222',
      postings: [{ unitId: units.kyLua.id, from: new Date('2026-01-01') }],
    },
    {
      fullName: 'Nông Thị Hoa',
      phone: '0987000333',
      postings: [{ unitId: units.kyLua.id, from: new Date('2026-02-01') }],
    },
  ])
})
