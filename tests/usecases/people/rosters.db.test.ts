import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayOf } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { listAccounts } from '../../../app/persistence/people/accounts.ts'
import { dutyNames } from '../../../app/persistence/people/duty-names.ts'
import { keptRosters } from '../../../app/persistence/people/roster/kept-rosters.ts'
import { ownThings } from '../../../app/persistence/people/roster/roster-built-on.ts'
import { createAccount } from '../../../app/usecases/people/create-account.ts'
import { importRoster, type TypedDecision } from '../../../app/usecases/people/import-roster.ts'
import { undoRoster } from '../../../app/usecases/people/roster/undo-roster.ts'
import type { World } from '../../../app/usecases/world.ts'
import { actorOf, cast, duties } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { sessionCookie } from '../../support/session.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
let hour = 0
const tick = () => world.setNow(new Date(Date.parse('2026-11-23T09:00:00+07:00') + ++hour * 3_600_000))

beforeEach(async () => {
  tick()
  await settle(db)
})
afterEach(() => emptyTables(db))

const header = 'staff_code,full_name,phone,email,unit,duty,from,to'
type Line = Partial<Record<'code' | 'name' | 'phone' | 'unit' | 'duty' | 'from' | 'to', string>>
const line = (typed: Line) => {
  const { code = '', name = '', phone = '', unit = units.kyLua.code, duty = duties.culture } = typed
  return [code, name, phone, '', unit, duty, typed.from ?? '', typed.to ?? ''].join(',')
}
const file = (lines: Line[]) => ({
  name: 'danh-sach.csv',
  bytes: new TextEncoder().encode([header, ...lines.map(line)].join('\n')),
})
const roster = (lines: Line[], by: World = world, decisions: TypedDecision[] = []) =>
  importRoster(by, { file: file(lines), dryRun: false, decisions })

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

const people = () =>
  db.person.findMany({
    where: { withdrawnAt: null },
    select: { id: true, staffCode: true, fullName: true, foldedName: true, phone: true, email: true },
    orderBy: { id: 'asc' },
  })
const lastChange = () => db.change.findFirstOrThrow({ where: { undoneAt: null }, orderBy: { id: 'desc' } })
const huong = { code: cast.huong.staffCode, name: cast.huong.fullName }

describe('a roster is undone', () => {
  const lines: Line[] = [
    {
      ...huong,
      name: 'Nông Thu Hương',
      phone: '0987 000 999',
      unit: units.dongDang.code,
      from: '2026-10-01',
    },
    { code: 'LS-7001', name: 'Lộc Thị Mai', phone: '0987000111', duty: 'Công an xã' },
  ]

  test('what is known now is what was, what was known in between stays known, and everybody is as before', async () => {
    const before = {
      facts: await factsKnown(db, world.now()),
      people: await people(),
      duties: await dutyNames(db),
    }
    tick()
    expect(await done(roster(lines))).toMatchObject({ joined: 1, moved: 1, declined: [] })
    const [meanwhile, then] = [await factsKnown(db, world.now()), world.now()]
    expect(meanwhile).not.toEqual(before.facts)
    const { id } = await lastChange()
    tick()
    expect(await undoRoster(world, { id })).toEqual({ id })
    expect(await factsKnown(db, world.now())).toEqual(before.facts)
    expect(await factsKnown(db, then)).toEqual(meanwhile)
    expect(await people()).toEqual(before.people)
    expect(await dutyNames(db)).toEqual(before.duties)
    expect(await undoRoster(world, { id })).toEqual({ refused: 'not-found' })
  })

  test('whom it made is in no list, and comes again under the same code, phone and duty', async () => {
    await done(roster(lines))
    await done(undoRoster(world, { id: (await lastChange()).id }))
    const found = await listAccounts(db, { typed: 'Lộc Thị Mai', role: null, page: 1 }, dayOf(world.now()))
    expect(found).toEqual([])
    tick()
    expect(await done(roster(lines))).toMatchObject({ joined: 1, moved: 1, declined: [] })
    expect(await dutyNames(db)).toContain('Công an xã')
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'somebody whom it made has an account',
      async () => {
        const { id } = await db.person.findFirstOrThrow({ where: { staffCode: 'LS-7001' } })
        await db.account.create({ data: { personId: id, createdAt: world.now() } })
      },
    ],
    [
      'a later roster posts somebody whom it made',
      () =>
        roster([
          { code: 'LS-7001', name: 'Lộc Thị Mai', duty: 'Công an xã' },
          { code: 'LS-7001', name: 'Lộc Thị Mai' },
        ]),
    ],
    ['the phone was changed since', () => roster([{ ...lines[0], phone: '0987000998' }])],
    [
      'the phone that would come back is another’s now',
      () => roster([{ code: 'LS-7002', name: 'Vi Văn Tư', phone: cast.huong.phone }]),
    ],
    [
      'the posting that it ended began anew',
      () => roster([{ ...lines[0] }, { ...huong, name: 'Nông Thu Hương', from: '2026-11-10' }]),
    ],
  ])('but not where %s', async (_what, later) => {
    await done(roster(lines))
    const { id } = await lastChange()
    tick()
    await later()
    const before = await factsKnown(db, world.now())
    expect(await undoRoster(world, { id })).toEqual({ refused: 'change-built-on' })
    expect(await factsKnown(db, world.now())).toEqual(before)
  })

  test('every table that names a person is asked about', async () => {
    const named = await db.$queryRaw<{ name: string }[]>`
      SELECT conrelid::regclass::text AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'person'::regclass`
    const dated = ['posting', 'appointment', 'person_change']
    // Made by night for whoever is required, and worked out anew before they go out: nothing of the person's own.
    const told = ['letter', 'reminder']
    const asked = [...Object.keys(ownThings), ...dated, ...told]
    expect(new Set(named.map(({ name }) => name))).toEqual(new Set(asked))
  })

  test('whatever rosters come and are undone in turn, all is as it was', async () => {
    const known = [cast.huong, cast.hung, cast.sao]
    const typed = fc.record({
      who: fc.constantFrom(...known.map(({ staffCode, fullName }) => ({ code: staffCode, name: fullName })), {
        code: 'LS-7001',
        name: 'Lộc Thị Mai',
      }),
      unit: fc.constantFrom(units.kyLua.code, units.dongDang.code),
      duty: fc.constantFrom(duties.culture, 'Công an xã'),
      from: fc.constantFrom('', '2026-01-01', '2026-12-01'),
      to: fc.constantFrom('', '2026-11-01', '2027-01-01'),
      phone: fc.constantFrom('', '0987000111'),
    })
    const rosters = fc.array(fc.array(typed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(rosters, async (all) => {
        tick()
        const before = { facts: await factsKnown(db, world.now()), people: await people() }
        const seen: [Date, string[]][] = []
        for (const rows of all) {
          tick()
          await done(roster(rows.map(({ who, ...rest }) => ({ ...who, ...rest }))))
          seen.push([world.now(), await factsKnown(db, world.now())])
        }
        const changes = await db.change.findMany({ where: { undoneAt: null }, orderBy: { id: 'desc' } })
        for (const { id } of changes) {
          tick()
          await done(undoRoster(world, { id }))
        }
        expect(await factsKnown(db, world.now())).toEqual(before.facts)
        expect(await people()).toEqual(before.people)
        for (const [at, facts] of seen) expect(await factsKnown(db, at)).toEqual(facts)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a line that may speak of somebody who is known', () => {
  const withoutCode: Line = { name: cast.hung.fullName, phone: '0987000222', unit: units.dongDang.code }

  test('is declined with who it may be, and nothing changes', async () => {
    const told = await done(roster([withoutCode]))
    expect(told.declined).toMatchObject([{ row: 2, trouble: 'name-fits' }])
    expect(told.declined[0]?.detail).toContain(cast.hung.staffCode)
    expect(await db.change.count()).toBe(0)
  })

  test('is that person when somebody says so, and a new staff code is kept and undone', async () => {
    const decided = [{ row: 2, staffCode: cast.hung.staffCode }]
    expect(await done(roster([{ ...withoutCode, code: 'LS-8001' }], world, decided))).toMatchObject({
      changed: 1,
    })
    const after = await db.person.findUniqueOrThrow({ where: { id: cast.hung.id } })
    expect(after).toMatchObject({ staffCode: 'LS-8001', phone: '0987000222' })
    await done(undoRoster(world, { id: (await lastChange()).id }))
    const undone = await db.person.findUniqueOrThrow({ where: { id: cast.hung.id } })
    expect(undone).toMatchObject({ staffCode: cast.hung.staffCode, phone: cast.hung.phone })
  })

  test('is somebody new when somebody says so, who then needs a staff code', async () => {
    const decided = [{ row: 2, staffCode: null }]
    const told = await done(roster([withoutCode], world, decided))
    expect(told.declined).toMatchObject([{ row: 2, trouble: 'staff-code-needed' }])
    expect(await done(roster([{ ...withoutCode, code: 'LS-8002' }], world, decided))).toMatchObject({
      joined: 1,
    })
  })
})

describe('who may', () => {
  const son = world.as(actorOf(cast.son))
  const phuc = world.as(actorOf(cast.phuc))
  const mai: Line = { code: 'LS-7001', name: 'Lộc Thị Mai' }

  test('a department imports and undoes in its own units, and sees only what stays within them', async () => {
    expect(await done(roster([mai], son))).toMatchObject({ joined: 1, declined: [] })
    const { id } = await lastChange()
    const today = dayOf(world.now())
    expect((await keptRosters(db, son.actor, 1, today)).rosters).toMatchObject([
      { id, by: cast.son.fullName },
    ])
    expect((await keptRosters(db, actorOf(cast.ngan), 1, today)).rosters).toEqual([])
    expect((await keptRosters(db, actorOf(cast.phuc), 1, today)).rosters).toEqual([])
    expect(await undoRoster(world.as(actorOf(cast.ngan)), { id })).toEqual({ refused: 'not-found' })
    expect(await undoRoster(phuc, { id })).toEqual({ refused: 'not-found' })
    expect(await undoRoster(son, { id })).toEqual({ id })
  })

  test.each<[string, Line, string]>([
    ['a unit elsewhere', { ...mai, unit: units.thucPhan.code }, 'unit-outside'],
    [
      'somebody who belongs elsewhere',
      { code: cast.thanh.staffCode, name: cast.thanh.fullName },
      'person-outside',
    ],
    [
      'somebody who belongs nowhere',
      { code: cast.khanh.staffCode, name: cast.khanh.fullName },
      'person-outside',
    ],
    ['the phone of somebody elsewhere', { ...mai, phone: cast.thanh.phone }, 'phone-of-another'],
    [
      'the phone of somebody elsewhere, without a code',
      { name: 'Ai Đó', phone: cast.thanh.phone },
      'staff-code-needed',
    ],
  ])('%s is out of reach, and nothing is told of it', async (_what, typed, trouble) => {
    const before = await factsKnown(db, world.now())
    const told = await done(roster([mai, typed], son))
    expect(told.declined).toMatchObject([{ row: 3, trouble }])
    const words = JSON.stringify(told.declined)
    for (const secret of [cast.thanh.fullName, units.caoBang.name]) expect(words).not.toContain(secret)
    if (trouble === 'phone-of-another') expect(words).not.toContain(cast.thanh.staffCode)
    expect(await factsKnown(db, world.now())).toEqual(before)
  })

  test('name, code, phone and e-mail of who holds another role, or of oneself, are left to others', async () => {
    const own: Line = {
      code: cast.phuc.staffCode,
      name: cast.phuc.fullName,
      unit: units.thatKhe.code,
      duty: duties.leader,
    }
    const sao: Line = { code: cast.sao.staffCode, name: cast.sao.fullName, unit: units.thatKhe.code }
    expect(await done(roster([own, sao], phuc))).toMatchObject({ unchanged: 2, declined: [] })
    const changed = [own, sao].map((line) => ({ ...line, phone: `098700055${line.code?.at(-1) ?? ''}` }))
    const told = await done(roster(changed, phuc))
    expect(told.declined).toMatchObject([{ row: 2, column: 'phone', trouble: 'person-not-editable' }])
    expect(await done(roster(changed, son))).toMatchObject({ changed: 2, declined: [] })
  })

  test('a duty elsewhere goes on: only who is responsible there ends it', async () => {
    const { staffCode: code, fullName: name, id: personId } = cast.huong
    const both: Line[] = [
      { code, name },
      { code, name, unit: units.thucPhan.code, from: '2026-10-01' },
    ]
    await done(roster(both))
    tick()
    expect(
      await done(roster([{ code, name, unit: units.dongDang.code, from: '2026-11-01' }], son)),
    ).toMatchObject({
      ...{ moved: 1, declined: [] },
    })
    const held = await db.posting.findMany({
      where: { personId, retractedAt: null },
      orderBy: { from: 'asc' },
    })
    expect(held).toMatchObject([
      { unitId: units.kyLua.id, to: new Date('2026-11-01') },
      { unitId: units.thucPhan.id, to: null },
      { unitId: units.dongDang.id, to: null },
    ])
  })

  test.each(['huong', 'yen'] as const)('it is none of %s’s business', async (who) => {
    expect(await roster([mai], world.as(actorOf(cast[who])))).toEqual({ refused: 'not-found' })
  })

  test('a staff code that was withdrawn is free for an account', async () => {
    await done(roster([mai]))
    await done(undoRoster(world, { id: (await lastChange()).id }))
    const account = { staffCode: 'LS-7001', name: 'Lộc Thị Mai', role: 'learner', unit: units.kyLua.code }
    expect(await createAccount(world, account)).toMatchObject({ login: 'LS-7001' })
  })
})

describe('who leaves a unit by a roster', () => {
  const phuc: Line = {
    ...{ code: cast.phuc.staffCode, name: cast.phuc.fullName, phone: cast.phuc.phone, duty: duties.leader },
    ...{ unit: units.thatKhe.code, from: '2025-07-01' },
  }
  const leading = () =>
    db.appointment.findMany({ where: { personId: cast.phuc.id, role: 'leader', retractedAt: null } })

  test.each<[string, Line]>([
    ['for good', { ...phuc, to: '2026-11-22' }],
    ['for another', { ...phuc, unit: units.kyLua.code, from: '2026-11-01' }],
  ])('%s keeps no power over it, and has it again where the roster is undone', async (_how, left) => {
    const before = await factsKnown(db, world.now())
    const { from } = (await leading())[0] ?? {}
    tick()
    await sessionCookie(db, cast.phuc)
    expect(await done(roster([left], world.as(actorOf(cast.son))))).toMatchObject({ declined: [] })
    const [role] = await leading()
    expect(role).toMatchObject({ from, unitId: units.thatKhe.id })
    expect(role?.to?.getTime()).toBeLessThanOrEqual(Date.parse('2026-11-23'))
    expect(await db.session.count()).toBe(0)
    const told = await db.auditEntry.findFirst({ where: { action: 'appointment.withdrawn' } })
    expect(told).toMatchObject({ actorId: cast.son.id, subjectId: cast.phuc.id })
    tick()
    await done(undoRoster(world, { id: (await lastChange()).id }))
    expect(await factsKnown(db, world.now())).toEqual(before)
  })

  test('but goes on in it with another duty, keeps it', async () => {
    await done(roster([{ ...phuc, duty: duties.culture, from: '2026-11-01' }]))
    expect(await leading()).toMatchObject([{ to: null }])
  })
})
