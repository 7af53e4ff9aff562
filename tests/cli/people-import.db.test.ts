import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { temporaryFolder } from '../support/world.ts'

const { db, url } = await freshDatabase()
const dataDir = temporaryFolder()
const file = join(dataDir, 'danh-sach.csv')
const header = 'Mã cán bộ,Họ và tên,Điện thoại,E-mail,Đơn vị,Nhiệm vụ,Từ ngày,Đến ngày'

beforeAll(() => settle(db))

async function people(rows: string[], ...options: string[]) {
  await writeFile(file, [header, ...rows].join('\r\n'))
  return runLms({ DATABASE_URL: url, DATA_DIR: dataDir }, 'people', 'import', file, ...options)
}
const nobody = { joined: 0, left: 0, moved: 0, changed: 0, unchanged: 0, refused: [] }
const mai = `LS-7001,Lộc Thị Mai,0987000111,,${units.kyLua.name},Công an xã,01/10/2025,`
const told = async (...asked: Parameters<typeof people>) => {
  const { code, out, err } = await people(asked[0], ...asked.slice(1).flat(), '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as unknown
}

test('a dry run tells what would change, and changes nothing', async () => {
  expect(await told([mai], '--dry-run')).toEqual({ ...nobody, joined: 1 })
  expect(await db.person.count({ where: { staffCode: 'LS-7001' } })).toBe(0)
  expect(await db.change.count()).toBe(0)
})

test('one refused row leaves everything as it was, and says where and why', async () => {
  const bad = `LS-7002,Vi Văn Tư,0987000111,,06999,Công an xã,45839,`
  expect(await told([mai, bad])).toEqual({
    ...nobody,
    refused: [{ row: 3, column: 'Từ ngày', reason: expect.stringContaining('số của Excel') as string }],
  })
  expect(await db.person.count({ where: { staffCode: { startsWith: 'LS-700' } } })).toBe(0)
})

test('a roster is taken over, a new duty told, and again it changes nothing', async () => {
  const { out } = await people([mai])
  expect(out).toContain('1 vào')
  expect(out).toContain('Nhiệm vụ mới: Công an xã')
  expect(await told([mai])).toEqual({ ...nobody, unchanged: 1 })
  const person = await db.person.findUniqueOrThrow({
    where: { staffCode: 'LS-7001' },
    include: { postings: true, appointments: true },
  })
  expect(person).toMatchObject({
    ...{ fullName: 'Lộc Thị Mai', phone: '0987000111' },
    postings: [{ unitId: units.kyLua.id, from: new Date('2025-10-01'), to: null }],
    appointments: [{ role: 'learner', unitId: units.kyLua.id }],
  })
  expect(await db.change.findMany()).toMatchObject([{ kind: 'people_import', fileName: 'danh-sach.csv' }])
})

test('who moves keeps the past, who leaves ends, who is not named stays', async () => {
  const before = await db.posting.count({ where: { personId: cast.huong.id, retractedAt: null } })
  const moved = mai.replace(units.kyLua.name, units.dongDang.code).replace('01/10/2025', '01/03/2026')
  expect(await told([moved])).toEqual({ ...nobody, moved: 1 })
  expect(await told([moved.replace(/,$/u, ',01/05/2026')])).toEqual({ ...nobody, left: 1 })
  const where = { person: { staffCode: 'LS-7001' }, retractedAt: null }
  expect(await db.posting.findMany({ where, orderBy: { from: 'asc' } })).toMatchObject([
    { unitId: units.kyLua.id, from: new Date('2025-10-01'), to: new Date('2026-03-01') },
    { unitId: units.dongDang.id, from: new Date('2026-03-01'), to: new Date('2026-05-01') },
  ])
  expect(await db.posting.count({ where: { personId: cast.huong.id, retractedAt: null } })).toBe(before)
})

test('a file with a column that must not be there is declined: 1, with the reason', async () => {
  await writeFile(file, `${header},Số CCCD\r\n${mai},020111222333`)
  const { code, out, err } = await runLms(
    { DATABASE_URL: url, DATA_DIR: dataDir },
    'people',
    'import',
    file,
    '--json',
  )
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('Số CCCD')
})

test('a row without a staff code is decided by row: this person, or somebody new', async () => {
  const { fullName, staffCode } = cast.hung
  const row = `,${fullName},0987000333,,${units.dongDang.name},Công chức văn hóa - xã hội,,`
  expect(await told([row])).toEqual({
    ...nobody,
    refused: [{ row: 2, column: 'Họ và tên', reason: expect.stringContaining(staffCode) as string }],
  })
  expect(await told([row], '--new', '2')).toMatchObject({ refused: [{ column: 'Mã cán bộ' }] })
  expect(await told([row], '--same', `2=${staffCode}`)).toEqual({ ...nobody, changed: 1 })
  const person = await db.person.findUniqueOrThrow({ where: { staffCode } })
  expect(person.phone).toBe('0987000333')
  for (const wrong of [
    ['--same', staffCode],
    ['--same', '2='],
    ['--new', 'hai'],
  ])
    expect((await people([row], ...wrong)).code).toBe(2)
})
