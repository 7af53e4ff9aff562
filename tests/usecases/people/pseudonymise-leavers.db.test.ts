import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day, dayOf } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { publicCertificate } from '../../../app/persistence/certificates/public-certificate.ts'
import { lockAdministrators } from '../../../app/persistence/people/administrators.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { peopleBehind } from '../../../app/persistence/coverage/people.ts'
import { unitCoverage } from '../../../app/persistence/coverage/unit-coverage.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { nightlyWork } from '../../../app/jobs/nightly-work.ts'
import { verifyAudit } from '../../../app/usecases/audit/verify-audit.ts'
import { certificatePdf } from '../../../app/usecases/certificates/certificate-pdf.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { answerCorrection } from '../../../app/usecases/corrections/answer-correction.ts'
import { requestCorrection } from '../../../app/usecases/corrections/request-correction.ts'
import { editPerson } from '../../../app/usecases/people/edit-person.ts'
import { importRoster } from '../../../app/usecases/people/import-roster.ts'
import { issueLoginCode } from '../../../app/usecases/people/issue-login-code.ts'
import { leavePosting } from '../../../app/usecases/people/leave-posting.ts'
import { pseudonymiseLeavers } from '../../../app/usecases/people/pseudonymise-leavers.ts'
import { undoRoster } from '../../../app/usecases/people/roster/undo-roster.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { certification, course } from '../../cast/course.ts'
import { actorOf, cast, duties, password } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { sessionCookie } from '../../support/session.ts'
import { somebodyWaits } from '../../support/somebody-waits.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const { hung } = cast
const renamed = 'Vi Văn Hưng'
const words = [renamed, hung.fullName, hung.staffCode, hung.phone, 'hung@langson.gov.vn']

const [LEFT, DUE] = ['2026-12-01', '2028-12-01']
const at = (on: string) => world.setNow(`${on}T09:00:00+07:00`)
const run = () => pseudonymiseLeavers(world, { dryRun: false })

beforeEach(async () => {
  at('2026-11-23')
  await settle(db)
})
afterEach(() => emptyTables(db))

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

const roster = (...lines: string[]) => {
  const text = ['staff_code,full_name,phone,email,unit,duty,from,to', ...lines].join('\n')
  return done(
    importRoster(world, { file: { name: 'ds.csv', bytes: new TextEncoder().encode(text) }, dryRun: false }),
  )
}
const ofHung = [
  hung.staffCode,
  renamed,
  hung.phone,
  'hung@langson.gov.vn',
  units.dongDang.code,
  duties.culture,
]

/** Hùng learns, is certified, renamed by a roster, written about, and leaves at the end of November. */
async function hungLeaves(): Promise<string> {
  await roster([...ofHung, '2025-07-01', ''].join(','))
  const on = dayOf(world.now())
  const learned = { personId: hung.id, courseId: course.id, versionId: course.versionId, on }
  const issued = await inTransaction(db, async (tx) => {
    await complete(tx, { ...learned, evidence: `Lớp tập trung, ${renamed} (${hung.phone})` }, world.now())
    return issueIfEarned(world, tx, hung.id, course.id, on)
  })
  const id = issued?.id ?? ''
  const pages = { all: '/verify', one: '/verify/one' }
  await done(certificatePdf(world.as(actorOf(hung)), { id, pages }))
  const [recordedAt, from] = [world.now(), new Date('2026-11-23')]
  await db.revocation.create({
    data: { certificateId: id, on: new Date('2030-01-01'), reason: `${renamed} xin rút`, recordedAt },
  })
  const waived = { personId: hung.id, certificationId: certification.id, from, to: new Date('2026-11-24') }
  await db.waiver.create({ data: { ...waived, reason: 'Ốm dài ngày', recordedAt } })
  await disputed()
  await sessionCookie(db, hung)
  await signIn(world, { login: hung.phone, password, address: '10.0.0.1' })
  await done(leavePosting(world, { personId: hung.id, posting: 'all', last: '2026-11-30' }))
  return id
}

/** Requests for correction about him, and about somebody in no list who turns out to be him; both are answered. */
async function disputed(): Promise<void> {
  const number = { unitId: units.langSon.id, day: dayOf(world.now()), certificationId: null, knownBy: null }
  const about = { fault: 'trained-elsewhere', reason: `${renamed} học ở lớp tỉnh` }
  const words = { outcome: 'declined', words: `Sổ lớp không có tên ${renamed}` }
  for (const [person, subject] of [
    [hung.id, ''],
    ['', `Ông ${renamed}, mã ${hung.staffCode}`],
  ] as const) {
    const typed = { person, subject, ...about, ...(person ? {} : { fault: 'missing' }) }
    const { id } = await done(requestCorrection(world.as(actorOf(cast.son)), { number, typed }))
    await done(answerCorrection(world, { id, ...words }))
  }
}

/** Every column that holds text of any kind, and where in it a word stands. */
async function places(word: string): Promise<string[]> {
  const columns = await db.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea', 'USER-DEFINED')`
  const found: string[] = []
  for (const { table, column } of columns) {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${table}" WHERE position($1 IN "${column}"::text) > 0 OR position(encode($1::bytea, 'hex') IN "${column}"::text) > 0`,
      word,
    )
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found.sort()
}

describe('who left', () => {
  it('is named nowhere once the retention is over, but on the certificate that says it', async () => {
    await hungLeaves()
    const before = new Set((await Promise.all(words.map(places))).flat())
    for (const place of [
      'person.full_name',
      'person.phone',
      'person_change.after',
      'completion.evidence',
      'revocation.reason',
      'correction_request.subject',
      'correction_voice.reason',
      'correction_answer.words',
    ])
      expect([...before]).toContain(place)
    at(DUE)
    expect(await run()).toEqual({ due: 1, pseudonymised: 1 })
    const left = new Set((await Promise.all(words.map(places))).flat())
    expect([...left].sort()).toEqual(['certificate.snapshot'])
    expect(await db.account.count({ where: { personId: hung.id } })).toBe(0)
    expect(await db.session.count()).toBe(0)
    expect(await places('Ốm dài ngày')).toEqual([])
    expect(await db.person.findUnique({ where: { id: hung.id } })).toMatchObject({
      ...{ fullName: 'Cán bộ đã rời 000000000002', staffCode: '~000000000002', phone: null, email: null },
    })
  })

  it('keeps the name until the very day, and whoever stays keeps it for ever', async () => {
    await hungLeaves()
    at('2028-11-30')
    expect(await run()).toEqual({ due: 0, pseudonymised: 0 })
    at('2040-01-01')
    expect(await pseudonymiseLeavers(world, { dryRun: true })).toEqual({ due: 1, pseudonymised: 0 })
    expect(await places(hung.phone)).not.toEqual([])
    await run()
    expect(await db.person.count({ where: { pseudonymisedAt: { not: null } } })).toBe(1)
  })

  it('counts on every earlier day as before, fact by fact', async () => {
    await hungLeaves()
    at(DUE)
    const facts = await factsKnown(db, world.now())
    const counted = async () =>
      Promise.all(
        ['2025-12-31', '2026-11-23', '2026-11-30', LEFT, DUE].map(async (on) => {
          const question = { unitId: units.langSon.id, day: day(on), certificationId: null, knownBy: null }
          const people = await peopleBehind(db, question)
          const standings = people.map(({ personId, standings: stood }) => [
            personId,
            stood.map(({ standing }) => standing.kind),
          ])
          return { ...(await unitCoverage(db, question)), standings: standings.sort() }
        }),
      )
    const before = await counted()
    await run()
    expect(await counted()).toEqual(before)
    expect(await factsKnown(db, world.now())).toEqual(facts)
  })

  it('leaves certificates that can be checked as ever', async () => {
    const id = await hungLeaves()
    at(DUE)
    const before = await publicCertificate(db, id)
    const papers = await db.certificate.findMany({ include: { pdf: true } })
    await run()
    expect(await publicCertificate(db, id)).toEqual(before)
    expect(await db.certificate.findMany({ include: { pdf: true } })).toEqual(papers)
  })

  it('stands in the audit log by key, whose chain holds', async () => {
    await hungLeaves()
    at(DUE)
    await run()
    const last = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(last).toMatchObject({ action: 'person.pseudonymised', subjectId: hung.id, actorKind: 'operator' })
    expect((await verifyAudit(db)).broken).toBeNull()
  })

  it('is pseudonymised once, however many do it', async () => {
    await hungLeaves()
    at(DUE)
    const entries = () => db.auditEntry.count({ where: { action: 'person.pseudonymised' } })
    const before = await entries()
    const both = await Promise.all([nightlyWork(world), nightlyWork(world), nightlyWork(world)])
    expect(both.map(({ pseudonymised }) => pseudonymised).sort()).toEqual([0, 0, 1])
    expect(await entries()).toBe(before + 1)
  })

  it('is pseudonymised while somebody else is put right: neither waits for the other for ever', async () => {
    await hungLeaves()
    at(DUE)
    const { huong } = cast
    const edited = { personId: huong.id, name: 'Nông Thu Hương', phone: huong.phone, email: '' }
    const both = await inTransaction(db, async (tx) => {
      await lockAdministrators(tx)
      const pseudonymised = run()
      await somebodyWaits(db)
      const put = editPerson(world, edited)
      await somebodyWaits(db, 2)
      return { pseudonymised, put }
    })
    expect(await Promise.all([both.pseudonymised, both.put])).toEqual([{ due: 1, pseudonymised: 1 }, {}])
  })

  it('is given no name any more, by nobody', async () => {
    await hungLeaves()
    at(DUE)
    await run()
    const edited = { personId: hung.id, name: hung.fullName, phone: hung.phone, email: '' }
    for (const by of [world, world.as(actorOf(cast.khanh)), world.as(actorOf(cast.son))])
      expect(await editPerson(by, edited)).toEqual({ refused: 'not-found' })
    expect(await places(hung.phone)).toEqual([])
  })

  it('comes back to no post: the roster by which they left is not undone any more', async () => {
    const staying = [hung.staffCode, hung.fullName, hung.phone, '', units.dongDang.code, duties.culture]
    await roster([...staying, '2025-07-01', '2026-11-20'].join(','))
    const { id } = await db.change.findFirstOrThrow()
    at(DUE)
    expect(await run()).toEqual({ due: 1, pseudonymised: 1 })
    const before = await factsKnown(db, world.now())
    at('2028-12-02')
    expect(await undoRoster(world, { id })).toEqual({ refused: 'change-built-on' })
    expect(await factsKnown(db, world.now())).toEqual(before)
  })

  it('cannot come back as who they were: a roster with their staff code makes a new person, and none is undone into them', async () => {
    await hungLeaves()
    at(DUE)
    await run()
    expect(await roster([...ofHung, DUE, ''].join(','))).toMatchObject({ joined: 1, changed: 0 })
    const found = await db.person.findUniqueOrThrow({ where: { staffCode: hung.staffCode } })
    expect(found.id).not.toBe(hung.id)
    expect(await issueLoginCode(world, { personId: hung.id })).toEqual({ refused: 'not-found' })
    const first = await db.change.findFirstOrThrow({ orderBy: { recordedAt: 'asc' } })
    expect(await undoRoster(world, { id: first.id })).toHaveProperty('refused')
    expect(await places(renamed)).toEqual(['certificate.snapshot', 'person.full_name', 'person_change.after'])
  })
})

it.each(['huong', 'son', 'phuc', 'yen'] as const)('is not for %s to do', async (who) => {
  await hungLeaves()
  at(DUE)
  expect(await pseudonymiseLeavers(world.as(actorOf(cast[who])), { dryRun: false })).toEqual({
    refused: 'not-found',
  })
  expect(await places(hung.phone)).not.toEqual([])
})
