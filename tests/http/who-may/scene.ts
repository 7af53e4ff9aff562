import { randomUUID } from 'node:crypto'
import { day } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { markManyDone } from '../../../app/persistence/courses/progress.ts'
import { paper } from '../../../app/persistence/quizzes/attempt-page.ts'
import { changeOutline } from '../../../app/usecases/drafts/change-outline.ts'
import { createDraft } from '../../../app/usecases/drafts/create-draft.ts'
import { saveAnswer } from '../../../app/usecases/quizzes/save-answer.ts'
import { importRoster } from '../../../app/usecases/people/import-roster.ts'
import { dayOf } from '../../../app/domain/day.ts'
import { acceptCompletion } from '../../../app/usecases/completions/accept-completion.ts'
import { keepBoundaries } from '../../../app/usecases/units/boundaries/keep-boundaries.ts'
import { takeBoundaries } from '../../../app/usecases/units/boundaries/take-boundaries.ts'
import { area, collection, square } from '../../support/made-up-country.ts'
import { requestCorrection } from '../../../app/usecases/corrections/request-correction.ts'
import { keepList } from '../../../app/usecases/completions/kept-list.ts'
import { keepRoster } from '../../../app/usecases/people/roster/keep-roster.ts'
import { workOnRoster } from '../../../app/usecases/people/roster/work-on-roster.ts'
import { startAttempt } from '../../../app/usecases/quizzes/start-attempt.ts'
import { grantWaiver } from '../../../app/usecases/waivers/grant-waiver.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { submitAttempt } from '../../../app/usecases/quizzes/submit-attempt.ts'
import { certification, course, questions, quiz } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { morning, type TestWorld } from '../../support/world.ts'

/** Keys of what the scene made, by the names under which addresses ask for them. */
export type Made = Record<
  | 'course'
  | 'attempt'
  | 'certificate'
  | 'key'
  | 'appointment'
  | 'posting'
  | 'sao'
  | 'published'
  | 'upload'
  | 'roster'
  | 'reorganisation'
  | 'waiver'
  | 'completion'
  | 'list'
  | 'boundaries'
  | 'boundaryFile'
  | 'requirement'
  | 'certification'
  | 'letter'
  | 'report'
  | 'token'
  | 'urging'
  | 'assignment'
  | 'correction',
  string
>

/** The cast, a course that a trainer writes, and an attempt that the learner passed and was certified for. */
export async function newScene(world: TestWorld): Promise<Made> {
  const { db } = world
  await settle(db)
  const yen = world.as(actorOf(cast.yen))
  const drafted = await createDraft(yen, { title: 'Mở cửa' })
  if (isRefusal(drafted)) throw new Error(drafted.refused)
  await changeOutline(yen, drafted.courseId, { change: 'add-lesson', module: 'phan-1', title: 'Chỗ ngồi' })
  await changeOutline(yen, drafted.courseId, { change: 'add-question', kind: 'single' })
  await db.secondStep.create({
    data: {
      accountId: cast.sao.accountId,
      secret: new Uint8Array(48),
      confirmedAt: morning,
      createdAt: morning,
    },
  })
  const attempt = await passed(world)
  const certificate = await db.certificate.findFirstOrThrow()
  const { id: appointment } = await db.appointment.findFirstOrThrow({ where: { personId: cast.sao.id } })
  const { id: posting } = await db.posting.findFirstOrThrow({ where: { personId: cast.sao.id } })
  const requirement = await db.requirement.findFirstOrThrow()
  const known = {
    posting,
    key: certificate.keyId,
    requirement: requirement.id,
    certification: requirement.certificationId,
    sao: cast.sao.id,
    published: course.id,
    ...(await rosters(world)),
    ...(await decided(world)),
    ...(await boundaries(world)),
    reorganisation: await split(world),
    letter: await lostLetter(world),
    ...(await reported(world)),
    ...(await assigned(world)),
    correction: await disputed(world),
  }
  return { ...known, course: drafted.courseId, attempt, certificate: certificate.id, appointment }
}

/** The department has taken over a roster of a commune, and sent another. */
async function rosters(world: TestWorld): Promise<Pick<Made, 'upload' | 'roster'>> {
  const son = world.as(actorOf(cast.son))
  const rows = ['Mã cán bộ,Họ và tên,Đơn vị,Nhiệm vụ', `LS-7001,Lộc Thị Mai,${units.thatKhe.code},Công an xã`]
  const file = (name: string, row: string) => ({
    name,
    bytes: new TextEncoder().encode([rows[0], row].join('\n')),
  })
  const [, row = ''] = rows
  await importRoster(son, { file: file('a.csv', row), dryRun: false })
  const kept = await keepRoster(son, {
    file: file('b.csv', row.replace('7001', '7002').replace('Mai', 'Lan')),
  })
  if (isRefusal(kept)) throw new Error(kept.refused)
  await workOnRoster(world, { id: kept.id, ownerId: cast.son.id, work: 'reading' })
  const { id: roster } = await world.db.change.findFirstOrThrow()
  return { upload: kept.id, roster }
}

/** The administrator has units drawn by a file, and sent another. */
async function boundaries(world: TestWorld): Promise<Pick<Made, 'boundaries' | 'boundaryFile'>> {
  const khanh = world.as(actorOf(cast.khanh))
  const bytes = collection([area({ ma: units.kyLua.code }, square(106, 21))])
  const keep = async () => {
    const kept = await keepBoundaries(khanh, { file: { name: 'ranh-gioi.geojson', bytes } })
    if (isRefusal(kept)) throw new Error(kept.refused)
    return kept.id
  }
  const asked = { on: dayOf(world.now()), property: null, seen: 'ma 1 0 0' }
  const taken = await takeBoundaries(khanh, { id: await keep(), ...asked })
  if (isRefusal(taken)) throw new Error(taken.refused)
  const { id: boundaryFile } = await world.db.boundaryFile.findFirstOrThrow()
  return { boundaries: await keep(), boundaryFile }
}

/** The department has waived somebody, accepted what she learned elsewhere, and sent a list of more. */
async function decided(world: TestWorld): Promise<Pick<Made, 'waiver' | 'completion' | 'list'>> {
  const son = world.as(actorOf(cast.son))
  const sao = { personId: cast.sao.id, day: '2026-03-01', from: '2026-04-01', last: '' }
  const waived = await grantWaiver(son, { ...sao, certification: certification.key, reason: 'Nghỉ phép' })
  if (isRefusal(waived)) throw new Error(waived.refused)
  const training = { subject: course.slug, subjectIn: 'course' as const, kind: 'attended', evidence: 'DS 12' }
  await acceptCompletion(son, { ...sao, ...training })
  const { id: completion } = await world.db.completion.findFirstOrThrow({ where: { personId: cast.sao.id } })
  const row = `${cast.sao.staffCode},${course.slug},01/05/2026,DS 15`
  const bytes = new TextEncoder().encode(`Mã cán bộ,Khóa học,Ngày,Minh chứng\n${row}`)
  const list = await keepList(son, { file: { name: 'ds.csv', bytes } })
  if (isRefusal(list)) throw new Error(list.refused)
  return { waiver: waived.id, completion, list: list.id }
}

/** The department has split a commune that no other page is asked about; somebody must decide on its people. */
async function split(world: TestWorld): Promise<string> {
  const { code } = units.dongDang
  const rows = [code, '06190'].map((newCode, row) => ({
    ...{ row, oldCode: code, oldName: '', oldLevel: 'commune' as const, newCode, newName: `Xã Mới ${row}` },
    ...{ newKind: 'commune' as const, extent: 'partial' as const, provinces: null },
  }))
  const done = await reorganiseUnits(world.as(actorOf(cast.son)), { rows, on: day('2026-11-10') })
  if (isRefusal(done)) throw new Error(done.refused)
  return done.change ?? ''
}

/** The leader has said that a number is wrong. */
async function disputed(world: TestWorld): Promise<string> {
  const number = { unitId: units.thatKhe.id, day: day('2026-11-23'), certificationId: null, knownBy: null }
  const typed = { person: cast.sao.id, subject: '', fault: 'other', reason: 'Xem lại' }
  const asked = await requestCorrection(world.as(actorOf(cast.phuc)), { number, typed })
  if (isRefusal(asked)) throw new Error(asked.refused)
  return asked.id
}

/** Of a letter nobody knows whether it arrived. */
async function lostLetter({ db }: TestWorld): Promise<string> {
  const about = { key: 'x', personId: cast.huong.id, kind: 'reminder' as const, state: 'unknown' as const }
  const times = { on: morning, notBefore: morning, createdAt: morning }
  const { id } = await db.letter.create({ data: { ...about, ...times, tries: 0, claims: 1, reason: '' } })
  return id
}

/** The department has reported on a commune, gets its report every month, and lets another system read the province. */
async function reported({ db }: TestWorld): Promise<Pick<Made, 'report' | 'token'>> {
  const [unitId, { id: by }] = [units.thatKhe.id, cast.son]
  const counts = { required: 2, trained: 1, inGrace: 0, waived: 0 }
  const made = { file: new TextEncoder().encode('%PDF-'), sha256: 'x', madeById: by, madeAt: morning }
  const { id: report } = await db.report.create({
    data: { unitId, period: '2026-10', day: dateFrom(day('2026-10-31')), ...counts, ...made },
  })
  await db.reportSubscription.create({ data: { personId: by, unitId, dayOfMonth: 5, createdAt: morning } })
  const dates = { createdAt: morning, expiresAt: new Date('2100-01-01') }
  const { id: token } = await db.accessToken.create({
    data: { name: 'Kho dữ liệu', unitId: units.langSon.id, sha256: 'x', createdById: by, ...dates },
  })
  return { report, token }
}

/** Somebody was assigned training before she was waived. */
async function assigned({ db }: TestWorld): Promise<Pick<Made, 'urging' | 'assignment'>> {
  const urging = randomUUID()
  const assignment = randomUUID()
  const training = { certificationId: certification.id, dueOn: morning, note: '', recordedAt: morning }
  await db.urging.create({
    data: {
      ...{ ...training, id: urging, kind: 'assignment', unitId: units.thatKhe.id, recordedBy: cast.son.id },
      people: { create: { personId: cast.sao.id, cameTo: 'assigned' } },
      assignments: { create: { ...training, id: assignment, personId: cast.sao.id } },
    },
  })
  return { urging, assignment }
}

async function passed(world: TestWorld): Promise<string> {
  const { id: personId } = cast.huong
  const { id: courseId, versionId } = course
  await markManyDone(world.db, { personId, courseId, versionId }, morning, 3)
  const huong = world.as(actorOf(cast.huong))
  const started = await startAttempt(huong, { quiz: quiz.slug })
  if (isRefusal(started)) throw new Error(started.refused)
  for (const { position, stem } of await paper(personId, world.db, started.id)) {
    const answer = questions.find((question) => question.stem === stem)?.right ?? []
    await saveAnswer(huong, { attempt: started.id, question: position, answer, seq: 1 })
  }
  await submitAttempt(huong, started.id)
  return started.id
}
