import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayOf } from '../../../app/domain/day.ts'
import { isInterrupted, mayBeImported } from '../../../app/domain/people/roster/upload.ts'
import type { PersonActor } from '../../../app/domain/people/actor.ts'
import type { RosterReport } from '../../../app/domain/people/roster/roster-progress.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { keptLines } from '../../../app/persistence/people/roster/kept-lines.ts'
import { previewPage } from '../../../app/persistence/people/roster/preview-lines.ts'
import { bytesOf } from '../../../app/persistence/people/roster/uploads.ts'
import {
  beginImport,
  beginReading,
  decideLines,
  mapColumns,
} from '../../../app/usecases/people/roster/begin-work.ts'
import { dropRoster } from '../../../app/usecases/people/roster/drop-roster.ts'
import { importKeptRoster } from '../../../app/usecases/people/roster/import-kept-roster.ts'
import { keepRoster } from '../../../app/usecases/people/roster/keep-roster.ts'
import { ownRoster } from '../../../app/usecases/people/roster/own-roster.ts'
import { removeExpiredRosters } from '../../../app/usecases/people/roster/remove-expired-rosters.ts'
import { workOnRoster } from '../../../app/usecases/people/roster/work-on-roster.ts'
import { suspendAccount } from '../../../app/usecases/people/suspend-account.ts'
import { actorOf, cast, duties } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { testWorld, type TestWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const son = world.as(actorOf(cast.son))
const { kyLua, dongDang } = units
const header = 'Mã cán bộ,Họ và tên,Điện thoại,Đơn vị,Nhiệm vụ,Từ ngày'
const mai = `LS-7001,Lộc Thị Mai,0987000111,${kyLua.code},${duties.culture},01/10/2026`
const huong = `${cast.huong.staffCode},${cast.huong.fullName},,${dongDang.code},${duties.culture},01/11/2026`

beforeEach(async () => {
  world.setNow('2026-11-23T09:00:00+07:00')
  await settle(db)
})
afterEach(() => emptyTables(db))

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

type Theirs = TestWorld<PersonActor>
const work = (by: Theirs, id: string, what: 'reading' | 'importing') =>
  workOnRoster(world.as({ kind: 'anyone' }), { id, ownerId: by.actor.personId, work: what })

async function sent(lines: string[], by: Theirs = son, name = 'C:\\Danh sách\u202e.csv') {
  const bytes = new TextEncoder().encode([header, ...lines].join('\r\n'))
  const { id } = await done(keepRoster(by, { file: { name, bytes } }))
  await work(by, id, 'reading')
  return { id, now: () => seen(by, id) }
}

async function seen(by: Theirs, id: string) {
  const upload = await ownRoster(by, id)
  if (!upload) throw new Error('no such upload')
  return upload
}

describe('a roster that was sent', () => {
  test('is shown as it would be done, and done as it was shown; then the file is gone and the import kept', async () => {
    const before = await factsKnown(db, world.now())
    const { id, now } = await sent([mai, huong])
    expect(await factsKnown(db, world.now())).toEqual(before)
    expect(await now()).toMatchObject({ state: 'previewed', fileName: 'Danh sách.csv' })
    expect((await now()).counts).toMatchObject({ joined: 1, moved: 1, refused: 0, open: 0 })
    const shown = await previewPage(db, id, 'moved', 1)
    expect(shown).toMatchObject([
      {
        staffCode: cast.huong.staffCode,
        postings: [
          { unit: kyLua.name, before: { to: null }, after: { to: '2026-11-01' } },
          { unit: dongDang.name, before: null, after: { from: '2026-11-01', to: null } },
        ],
      },
    ])
    await done(beginImport(son, { id }))
    await work(son, id, 'importing')
    const { state, changeId } = await now()
    expect(state).toBe('imported')
    expect(await bytesOf(db, id)).toBeNull()
    expect(await db.rosterLine.count()).toBe(0)
    const asked = { id: changeId ?? '', outcome: 'moved' as const, page: 1 }
    const kept = await keptLines(db, son.actor, asked, dayOf(world.now()))
    expect(kept).toEqual(shown.map((line) => ({ ...line, rows: [] })))
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'people.imported' } })
    expect(entry).toMatchObject({ actorId: cast.son.id, subjectId: changeId })
  })

  test('is its owner’s alone, for a day, and as long as they act in units', async () => {
    const { id } = await sent([mai])
    for (const who of [cast.ngan, cast.khanh, cast.huong])
      expect(await ownRoster(world.as(actorOf(who)), id)).toBeNull()
    for (const begin of [beginImport, beginReading, dropRoster])
      expect(await begin(world.as(actorOf(cast.khanh)), { id })).toEqual({ refused: 'not-found' })
    world.setNow('2026-11-24T09:00:01+07:00')
    expect(await ownRoster(son, id)).toBeNull()
    await removeExpiredRosters(world)
    expect(await db.rosterUpload.count()).toBe(0)
  })

  test('that would do anything else by now is not carried out but shown anew', async () => {
    const { id, now } = await sent([huong])
    await db.posting.updateMany({
      where: { personId: cast.huong.id },
      data: { from: new Date('2025-08-01') },
    })
    const before = await factsKnown(db, world.now())
    await done(beginImport(son, { id }))
    await work(son, id, 'importing')
    expect(await now()).toMatchObject({ state: 'previewed', refusal: { refused: 'preview-outdated' } })
    expect(await factsKnown(db, world.now())).toEqual(before)
    await done(beginImport(son, { id }))
    await work(son, id, 'importing')
    expect(await now()).toMatchObject({ state: 'imported' })
  })

  test('with refused lines, or without anything to change, is not carried out', async () => {
    const refused = await sent([mai, mai.replace('0987000111', '12').replace('7001', '7002')])
    const nothing = await sent([huong.replace(dongDang.code, kyLua.code).replace('01/11/2026', '')])
    for (const { id, now } of [refused, nothing]) {
      expect(mayBeImported(await now())).toBe(false)
      expect(await beginImport(son, { id })).toEqual({ refused: 'roster-open' })
    }
    expect(await db.change.count()).toBe(0)
  })

  test('the work on which is cut off has changed nothing, says so, and can be done again', async () => {
    const { id, now } = await sent([mai, huong])
    const before = await factsKnown(db, world.now())
    await done(beginImport(son, { id }))
    expect(await beginImport(son, { id })).toEqual({ refused: 'roster-busy' })
    const dies: RosterReport = (phase) =>
      phase === 'writing' ? Promise.reject(new Error('killed')) : Promise.resolve()
    await expect(importKeptRoster(son, { id }, dies)).rejects.toThrow('killed')
    expect(await factsKnown(db, world.now())).toEqual(before)
    expect(isInterrupted(await now(), world.now())).toBe(false)
    world.setNow('2026-11-23T09:01:00+07:00')
    expect(isInterrupted(await now(), world.now())).toBe(true)
    await done(beginImport(son, { id }))
    await work(son, id, 'importing')
    expect(await now()).toMatchObject({ state: 'imported' })
  })

  test('is not worked on for somebody whose account was closed meanwhile', async () => {
    const { id, now } = await sent([mai])
    await done(beginImport(son, { id }))
    await done(suspendAccount(world.as(actorOf(cast.khanh)), { personId: cast.son.id }))
    await work(son, id, 'importing')
    expect(await now()).toMatchObject({ state: 'previewed', refusal: { refused: 'work-interrupted' } })
    expect(await db.person.count({ where: { staffCode: 'LS-7001' } })).toBe(0)
  })

  test.each([
    ['that is no table', '%PDF-1.7', 'table-unreadable'],
    ['with a column that must not be there', `${header},Ngày sinh\n${mai},1`, 'table-unreadable'],
  ])('%s is declined, with why', async (_what, content, refused) => {
    const file = { name: 'a.csv', bytes: new TextEncoder().encode(content) }
    const { id } = await done(keepRoster(son, { file }))
    await work(son, id, 'reading')
    expect(await seen(son, id)).toMatchObject({ state: 'declined', refusal: { refused } })
    await done(dropRoster(son, { id }))
    expect(await ownRoster(son, id)).toBeNull()
  })
})

describe('columns', () => {
  const unclear = `Mã cán bộ,Họ và tên,Điện thoại,Đơn vị,Công việc,Từ ngày\n${mai}`
  const full = { staffCode: 0, fullName: 1, phone: 2, unit: 3, duty: 4, from: 5 }

  async function unclearOne() {
    const file = { name: 'a.csv', bytes: new TextEncoder().encode(unclear) }
    const { id } = await done(keepRoster(son, { file }))
    await work(son, id, 'reading')
    return id
  }

  test('that cannot be told are asked for, with what is guessed', async () => {
    const id = await unclearOne()
    expect(await seen(son, id)).toMatchObject({
      state: 'columns',
      header: { guess: { staffCode: 0, fullName: 1 } },
    })
    await done(mapColumns(son, { id, columns: full }))
    await work(son, id, 'reading')
    expect(await seen(son, id)).toMatchObject({ state: 'previewed', counts: { joined: 1 } })
  })

  test.each([
    ['one that is needed is missing', { ...full, duty: undefined }],
    ['one is used twice', { ...full, phone: 0 }],
    ['one is not in the file', { ...full, email: 9 }],
  ])('are declined where %s', async (_what, given) => {
    const id = await unclearOne()
    const entries = Object.entries(given).filter((entry): entry is [string, number] => entry[1] !== undefined)
    const columns = Object.fromEntries(entries)
    expect(await mapColumns(son, { id, columns })).toEqual({ refused: 'columns-unclear' })
    expect(await seen(son, id)).toMatchObject({ state: 'columns' })
  })
})

describe('lines that may speak of somebody known', () => {
  const hung = `,${cast.hung.fullName},0987000222,${dongDang.code},${duties.culture},`

  test('are asked about, decided, and decided otherwise', async () => {
    const { id, now } = await sent([hung.replace(/^,/u, 'LS-8001,')])
    expect((await now()).counts).toMatchObject({ question: 1, open: 1, refused: 0 })
    expect(await beginImport(son, { id })).toEqual({ refused: 'roster-open' })
    await done(decideLines(son, { id, answers: new Map([[2, 'new']]) }))
    await work(son, id, 'reading')
    expect((await now()).counts).toMatchObject({ joined: 1, open: 0 })
    await done(decideLines(son, { id, answers: new Map([[2, cast.hung.id]]) }))
    await work(son, id, 'reading')
    expect((await now()).counts).toMatchObject({ changed: 1, joined: 0, open: 0 })
    expect(await previewPage(db, id, 'changed', 1)).toMatchObject([
      { fields: [{ field: 'staffCode', from: cast.hung.staffCode, to: 'LS-8001' }, { field: 'phone' }] },
    ])
  })

  test('are nobody who does not fit, whatever is sent', async () => {
    const { id, now } = await sent([hung])
    await done(
      decideLines(son, {
        id,
        answers: new Map([
          [2, cast.thanh.id],
          [3, 'new'],
        ]),
      }),
    )
    await work(son, id, 'reading')
    expect((await now()).decisions).toEqual([])
    expect((await now()).counts).toMatchObject({ open: 1 })
  })
})
