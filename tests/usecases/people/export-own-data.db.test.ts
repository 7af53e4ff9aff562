import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../../app/i18n/en/index.ts'
import { vi } from '../../../app/i18n/vi/index.ts'
import { markManyDone } from '../../../app/persistence/courses/progress.ts'
import { sections, type OwnData } from '../../../app/persistence/people/own-data/own-data.ts'
import { paper } from '../../../app/persistence/quizzes/attempt-page.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { exportOwnData } from '../../../app/usecases/people/export-own-data.ts'
import { importRoster } from '../../../app/usecases/people/import-roster.ts'
import { issueLoginCode } from '../../../app/usecases/people/issue-login-code.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { saveAnswer } from '../../../app/usecases/quizzes/save-answer.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { submitAttempt } from '../../../app/usecases/quizzes/submit-attempt.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { certification, course, questions, quiz } from '../../cast/course.ts'
import { actorOf, cast, password, passwordHash } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'
import { morning, testWorld } from '../../support/world.ts'
import { day } from '../../../app/domain/day.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const huong = world.as(actorOf(cast.huong))
let data: OwnData

beforeAll(async () => {
  await settle(db)
  await hasDoneEverything()
  data = await exportOwnData(huong, { form: 'json' })
})

async function attempt(): Promise<string> {
  const started = await startAttempt(huong, { quiz: quiz.slug })
  if ('refused' in started) throw new Error(started.refused)
  for (const { position, options } of await paper(cast.huong.id, db, started.id)) {
    const answer = [options[0]?.id ?? '']
    await saveAnswer(huong, { attempt: started.id, question: position, answer, seq: 1 })
  }
  return started.id
}

/** Hương leaves a trace in everything that is kept about people. */
async function hasDoneEverything(): Promise<void> {
  const { id: personId, staffCode, phone } = cast.huong
  const lines = `staff_code,full_name,phone,unit,duty,from\n${staffCode},Nông Thu Hương,${phone},06187,Công an xã,2026-01-01`
  const file = { name: 'ds.csv', bytes: new TextEncoder().encode(lines) }
  await importRoster(world, { file, dryRun: false })
  await sessionCookie(db, cast.huong)
  await signIn(world, { login: phone, password, address: '10.9.8.7' })
  await issueLoginCode(world.as(actorOf(cast.son)), { personId: cast.sao.id })
  await markManyDone(db, { personId, courseId: course.id, versionId: course.versionId }, morning, 3)
  await submitAttempt(huong, await attempt())
  await db.quiz.updateMany({ data: { attemptsAllowed: 0, delayMinutes: 0 } })
  await attempt()
  const [from, recordedAt] = [new Date('2026-11-23'), morning]
  await db.enrolment.createMany({ data: [{ personId, courseId: course.id, on: from, recordedAt }] })
  await db.scenarioRun.create({
    data: {
      ...{ personId, lessonId: course.lessons.practise.id, startedAt: morning },
      choices: { create: { position: 0, nodeId: 'cua', choiceId: 'a', chosenAt: morning } },
    },
  })
  await inTransaction(db, async (tx) => {
    const learned = { personId, courseId: course.id, versionId: course.versionId, on: day('2026-11-23') }
    await complete(tx, { ...learned, evidence: 'Lớp tập trung' }, morning)
    await issueIfEarned(world, tx, personId, course.id, day('2026-11-23'))
  })
  const letter = {
    key: 'x',
    personId,
    kind: 'reminder' as const,
    on: from,
    state: 'sent' as const,
    reason: '',
  }
  const told = { personId, certificationId: certification.id, kind: 'required' as const, deciding: from }
  await db.letter.create({
    data: {
      ...letter,
      notBefore: morning,
      tries: 1,
      claims: 1,
      createdAt: morning,
      reminders: { create: told },
    },
  })
  const waived = { personId, certificationId: certification.id, reason: 'Ốm', from, recordedAt }
  await db.waiver.create({ data: waived })
  const training = { certificationId: certification.id, dueOn: from, note: 'Theo kế hoạch', recordedAt }
  const assignment = { ...training, id: randomUUID(), personId, recordedBy: cast.son.id }
  await db.urging.create({
    data: {
      ...{ ...training, id: randomUUID(), kind: 'assignment', recordedBy: cast.son.id },
      people: { create: { personId, cameTo: 'assigned' } },
      assignments: { create: assignment },
    },
  })
  const call = {
    id: randomUUID(),
    personId,
    outcome: 'reached' as const,
    recordedAt,
    recordedBy: cast.son.id,
  }
  await db.call.create({ data: call })
  const version = { number: 1, title: 'Khóa', summary: '', hours: 1, fingerprint: 'x', publishedBy: personId }
  await db.course.create({
    data: { slug: 'khoa', createdAt: morning, versions: { create: { ...version, publishedAt: morning } } },
  })
  await db.change.updateMany({ data: { byPersonId: personId } })
  const upload = {
    ownerId: personId,
    fileName: 'x.csv',
    sha256: 'x',
    state: 'reading' as const,
    decisions: [],
  }
  const { accountId } = cast.huong
  await db.secondStep.create({ data: { accountId, secret: new Uint8Array([1]), createdAt: morning } })
  await db.recoveryCode.create({ data: { accountId, ordinal: 1, codeHash: 'argon2' } })
  await db.rosterUpload.create({ data: { ...upload, createdAt: morning, expiresAt: morning } })
  const list = { ownerId: personId, fileName: 'y.csv', createdAt: morning, expiresAt: morning }
  await db.completionUpload.create({ data: list })
  await db.boundaryUpload.create({ data: { ...list, sha256: 'x', features: new Uint8Array([91, 93]) } })
  await db.correctionRequest.create({
    data: {
      ...{ personId, day: from, subject: '', required: 1, trained: 0, openedAt: morning },
      voices: { create: { personId, fault: 'other', reason: 'Đã học ở lớp tỉnh', at: morning } },
    },
  })
}

describe('what one is given of oneself', () => {
  it('comes from every table that speaks of a person: one that is new must be added', async () => {
    const tables = await db.$queryRaw<{ table: string }[]>`
      WITH RECURSIVE own(oid) AS (
        SELECT 'person'::regclass::oid
        UNION
        SELECT c.conrelid FROM own JOIN pg_constraint c ON c.confrelid = own.oid AND c.contype = 'f'
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE a.attname NOT IN ('recorded_in', 'retracted_in', 'change_id', 'version_id')
      ) SELECT oid::regclass::text AS table FROM own
      UNION SELECT table_name FROM information_schema.columns
        WHERE table_schema = 'public' AND column_name IN ('person_id', 'account_id', 'owner_id', 'actor_id', 'subject_id')`
    const covered: readonly string[] = Object.values(sections).flatMap(
      (section): readonly string[] => section.tables,
    )
    const named = tables.map(({ table }) => table).filter((table) => !(table in elsewhere))
    expect(named.filter((table) => !covered.includes(table)).sort()).toEqual([])
  })

  /** Tables that speak of a person only through another that is given, each with its reason. */
  const elsewhere: Record<string, string> = {
    certificate_pdf: 'the paper of a certificate, to be had at /certificates',
    certificate_badge: 'the badge of a certificate, to be had at /certificates',
    report: 'a record of the office, to be had at /coverage/:unit/reports',
    report_subscription: 'shown where one unsubscribes, at /coverage/:unit/reports',
    access_token: 'a record of the office, to be had at /settings/tokens',
    token_extension: 'a record of the office, to be had at /settings/tokens',
    roster_line: 'a preview of other people’s lines, gone within a day',
  }

  it('has something of each kind, and words for each field in both languages', () => {
    for (const [name, rows] of Object.entries(data)) {
      expect(rows.length, name).toBeGreaterThan(0)
      for (const field of Object.keys(rows[0] ?? {}).filter((key) => key !== 'snapshot' && key !== 'details'))
        for (const { columns } of [vi.ownData, en.ownData])
          expect(columns, `${name}.${field}`).toHaveProperty(field)
    }
    expect(Object.keys(vi.ownData.sections).sort()).toEqual(Object.keys(data).sort())
  })

  it('holds no secret, not even as a hash, and nobody else', async () => {
    const text = JSON.stringify(data)
    const [session] = await db.session.findMany()
    for (const secret of [passwordHash, 'argon2', session?.id ?? '-']) expect(text).not.toContain(secret)
    const { huong: _own, son, ...others } = cast
    for (const { fullName, staffCode, phone, id } of Object.values(others))
      for (const word of [fullName, staffCode, phone, id]) expect(text).not.toContain(word)
    // Whose name is printed on the certificate is named by it.
    expect(JSON.stringify({ ...data, certificates: [] })).not.toContain(son.fullName)
  })

  it('says what was answered and never what would have been right', () => {
    const [running, submitted] = [2, 1].map((number) =>
      data.answers.filter((row) => row['number'] === number),
    )
    expect(running).toHaveLength(quiz.questionCount)
    expect(running?.every((row) => row['mark'] === null && Array.isArray(row['answer']))).toBe(true)
    expect(submitted?.every((row) => typeof row['mark'] === 'number')).toBe(true)
    expect(data.attempts.find((row) => row['number'] === 2)).toMatchObject({ score: null, passed: null })
    const text = JSON.stringify(data)
    for (const { explanation } of questions) expect(text).not.toContain(explanation)
    for (const key of ['weights', 'feedback', 'verdict', 'right']) expect(text).not.toContain(`"${key}"`)
  })

  it('keeps what was corrected, and from where others acted to itself', () => {
    expect(data.rosters[0]).toMatchObject({ fullNameBefore: cast.huong.fullName, fullName: 'Nông Thu Hương' })
    expect(data.log.some((row) => row['own'] === true && row['action'] === 'sign-in.succeeded')).toBe(true)
    expect(data.log.every((row) => row['own'] === true || row['address'] === null)).toBe(true)
  })

  it('is noted in the log, by whom and in which form', async () => {
    const last = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(last).toMatchObject({
      action: 'own-data.exported',
      actorId: cast.huong.id,
      details: { form: 'json' },
    })
  })

  it('is one’s own alone', async () => {
    const text = JSON.stringify(await exportOwnData(world.as(actorOf(cast.hung)), { form: 'copy' }))
    for (const word of [cast.huong.staffCode, cast.huong.phone, 'Nông Thu Hương', cast.huong.id])
      expect(text).not.toContain(word)
  })
})
