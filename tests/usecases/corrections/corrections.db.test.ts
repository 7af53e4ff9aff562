import { beforeEach, expect, test } from 'vitest'
import { answeringRoles } from '../../../app/domain/corrections/answering.ts'
import { day, dayOf } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import {
  countOpenCorrections,
  listCorrections,
} from '../../../app/persistence/corrections/listed-corrections.ts'
import { correctionById } from '../../../app/persistence/corrections/one-correction.ts'
import { acceptCompletion } from '../../../app/usecases/completions/accept-completion.ts'
import { answerCorrection } from '../../../app/usecases/corrections/answer-correction.ts'
import {
  requestCorrection,
  type DisputedNumber,
} from '../../../app/usecases/corrections/request-correction.ts'
import { withdrawCorrection } from '../../../app/usecases/corrections/withdraw-correction.ts'
import { certification, course } from '../../cast/course.ts'
import { actorOf, cast, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const as = (who: CastPerson) => world.as(actorOf(who))
const today = dayOf(morning)

beforeEach(async () => {
  world.setNow(morning)
  await emptyTables(db)
  await settle(db)
})

const thatKhe: DisputedNumber = {
  ...{ unitId: units.thatKhe.id, day: today, certificationId: null, knownBy: null },
}
const typed = (person: string, more: object = {}) => ({
  ...{ person, subject: '', fault: 'trained-elsewhere', reason: 'Có giấy số 15/GCN của lớp tỉnh' },
  ...more,
})

async function asked(who: CastPerson, person: string, more: object = {}, number = thatKhe) {
  const outcome = await requestCorrection(as(who), { number, typed: typed(person, more) })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}
const refused = (who: CastPerson, person: string, more: object = {}, number = thatKhe) =>
  requestCorrection(as(who), { number, typed: typed(person, more) })
const waitingFor = (who: CastPerson) => countOpenCorrections(db, answeringRoles(actorOf(who)), today)
const log = async () =>
  (await db.auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action)

test('a leader asks, the department mends and answers: the number then is kept beside the number now', async () => {
  const { id, joins } = await asked(cast.phuc, cast.sao.id)
  expect(joins).toBe(false)
  expect(await waitingFor(cast.son)).toBe(1)
  expect(await waitingFor(cast.ngan)).toBe(0)
  expect(await waitingFor(cast.phuc)).toBe(0)
  expect(await correctionById(db, id, today)).toMatchObject({
    ...{ state: 'open', personId: cast.sao.id, required: 1, trained: 0, day: today, answer: null },
    voices: [{ personId: cast.phuc.id, fault: 'trained-elsewhere', withdrawn: false }],
  })
  const son = as(cast.son)
  const training = { subject: course.slug, subjectIn: 'course' as const, kind: 'attended', evidence: 'DS 12' }
  await acceptCompletion(son, { personId: cast.sao.id, day: '2026-11-02', ...training })
  world.setNow('2026-11-24T09:00:00+07:00')
  const answer = { id, outcome: 'accepted', words: 'Đã công nhận theo DS 12' }
  expect(await answerCorrection(son, answer)).toEqual({ id })
  expect(await waitingFor(cast.son)).toBe(0)
  expect(await correctionById(db, id, today)).toMatchObject({
    ...{ state: 'accepted', trained: 0 },
    answer: { outcome: 'accepted', words: answer.words, by: cast.son.fullName },
  })
  expect(await answerCorrection(son, answer)).toEqual({ refused: 'correction-closed' })
  const mine = { roles: [], personId: cast.phuc.id, today }
  const { corrections } = await listCorrections(
    mine,
    db,
    { state: 'all', unitId: null },
    { limit: 9, offset: 0 },
  )
  expect(corrections).toMatchObject([
    { id, state: 'accepted', answer: answer.words, answeredOn: '2026-11-24' },
  ])
  expect(await log()).toEqual(expect.arrayContaining(['correction.requested', 'correction.answered']))
  expect((await asked(cast.phuc, cast.sao.id)).id).not.toBe(id)
})

test('a second request about the same while one is open joins it; the same person asks once', async () => {
  const first = await asked(cast.phuc, cast.sao.id)
  expect(await asked(cast.sao, cast.sao.id)).toEqual({ id: first.id, joins: true })
  expect(await refused(cast.phuc, cast.sao.id)).toEqual({ refused: 'correction-open' })
  const other = await asked(cast.phuc, cast.sao.id, {}, { ...thatKhe, day: day('2026-10-01') }).catch(String)
  expect(other).toContain('correction-open')
  const { voices } = (await correctionById(db, first.id, today)) ?? { voices: [] }
  expect(voices.map(({ personId }) => personId)).toEqual([cast.phuc.id, cast.sao.id])
  expect(await db.correctionRequest.count()).toBe(1)
})

test('of many who ask at once one opens the request and the others join it', async () => {
  const people = [cast.phuc, cast.son, cast.khanh, cast.sao]
  const outcomes = await Promise.all(people.map((who) => asked(who, cast.sao.id)))
  expect(outcomes.filter(({ joins }) => !joins)).toHaveLength(1)
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1)
})

test('who withdraws asks no more; without anybody who asks the request is closed, and what was written stays', async () => {
  const { id } = await asked(cast.phuc, cast.sao.id)
  await asked(cast.sao, cast.sao.id)
  expect(await withdrawCorrection(as(cast.son), id)).toEqual({ refused: 'not-found' })
  expect(await withdrawCorrection(as(cast.phuc), id)).toEqual({ id })
  expect(await correctionById(db, id, today)).toMatchObject({ state: 'open' })
  expect(await withdrawCorrection(as(cast.phuc), id)).toEqual({ refused: 'not-found' })
  expect(await withdrawCorrection(as(cast.sao), id)).toEqual({ id })
  expect(await correctionById(db, id, today)).toMatchObject({ state: 'withdrawn' })
  expect(await db.correctionVoice.count()).toBe(2)
  expect(await answerCorrection(as(cast.son), { id, outcome: 'declined', words: 'Đúng' })).toEqual({
    refused: 'correction-closed',
  })
})

test('somebody in no list is named by name or staff code; a code of one’s own people finds the person', async () => {
  const missing = { subject: '  Vi Thị   Lan ', fault: 'missing' }
  const { id } = await asked(cast.phuc, '', missing)
  expect(await correctionById(db, id, today)).toMatchObject({ personId: null, subject: 'Vi Thị Lan' })
  expect(await refused(cast.phuc, '', { ...missing, subject: 'vi thi lan' })).toEqual({
    refused: 'correction-open',
  })
  const coded = await asked(cast.son, '', { ...missing, subject: cast.hung.staffCode })
  expect(await correctionById(db, coded.id, today)).toMatchObject({ personId: cast.hung.id, subject: '' })
  const foreign = await asked(cast.phuc, '', { ...missing, subject: cast.thanh.staffCode })
  expect(await correctionById(db, foreign.id, today)).toMatchObject({ personId: null })
})

test.each([
  ['a leader about another commune', cast.phuc, cast.huong.id, { ...thatKhe, unitId: units.kyLua.id }],
  ['a leader about the province', cast.phuc, cast.sao.id, { ...thatKhe, unitId: units.langSon.id }],
  ['a leader about somebody of another commune', cast.phuc, cast.huong.id, thatKhe],
  ['another province', cast.ngan, cast.sao.id, thatKhe],
  ['a learner about a colleague', cast.hung, cast.mai.id, { ...thatKhe, unitId: units.dongDang.id }],
  ['a learner about themselves in another commune', cast.hung, cast.hung.id, thatKhe],
  ['a department about the nation', cast.son, cast.sao.id, { ...thatKhe, unitId: null }],
  ['nobody', cast.son, 'khong-co', thatKhe],
])('%s asks for nothing: it is not there', async (_what, who, person, number) => {
  const outcome = await requestCorrection(as(who), { number, typed: typed(person) })
  expect(outcome).toEqual({ refused: 'not-found' })
  expect(await db.correctionRequest.count()).toBe(0)
})

test('a learner asks about themselves where they work', async () => {
  const number = { ...thatKhe, unitId: units.dongDang.id, certificationId: certification.id }
  const { id } = await asked(cast.hung, cast.hung.id, {}, number)
  expect(await correctionById(db, id, today)).toMatchObject({
    required: 2,
    certification: { key: certification.key },
  })
})

test('what is no request is refused with the field, and numbers that may be somebody’s own are', async () => {
  expect(await refused(cast.phuc, '')).toEqual({ refused: 'invalid-input', field: 'subject' })
  expect(await refused(cast.phuc, cast.sao.id, { fault: 'x' })).toEqual({
    refused: 'invalid-input',
    field: 'fault',
  })
  expect(await refused(cast.phuc, cast.sao.id, { reason: ' ' })).toEqual({
    refused: 'invalid-input',
    field: 'reason',
  })
  const phone = { subject: 'Lan 0912 345 678' }
  expect(await refused(cast.phuc, '', phone)).toMatchObject({ refused: 'private-number' })
  const card = { reason: 'Căn cước 020190001234' }
  expect(await refused(cast.phuc, cast.sao.id, card)).toMatchObject({ refused: 'private-number' })
})

test('departments and administrators over the unit answer; nobody their own but the administrator', async () => {
  const { id } = await asked(cast.son, cast.sao.id)
  const answer = { id, outcome: 'declined', words: 'Chưa đủ căn cứ' }
  for (const who of [cast.phuc, cast.ngan, cast.yen, cast.sao])
    expect(await answerCorrection(as(who), answer)).toEqual({ refused: 'not-found' })
  expect(await answerCorrection(as(cast.son), answer)).toEqual({ refused: 'own-correction' })
  const khanh = as(cast.khanh)
  expect(await answerCorrection(khanh, { ...answer, words: '' })).toEqual({
    refused: 'invalid-input',
    field: 'words',
  })
  expect(await answerCorrection(khanh, { ...answer, id: 'khong-co' })).toEqual({ refused: 'not-found' })
  expect(await answerCorrection(khanh, answer)).toEqual({ id })
})

test('where letters are sent, everybody who asked and did not withdraw is told, once', async () => {
  const setting = {
    fromAddress: 'daotao@langson.example',
    hoursFrom: 450,
    hoursTo: 1050,
    kinds: [],
    digest: true,
  }
  await db.reminderSetting.create({ data: { ...setting, enabled: true, perMinute: 30 } })
  const mailing = testWorld(db, { settings: { smtpUrl: 'smtp://localhost' } })
  const { id } = await asked(cast.phuc, cast.sao.id)
  await asked(cast.sao, cast.sao.id)
  await withdrawCorrection(as(cast.sao), id)
  await answerCorrection(mailing.as(actorOf(cast.son)), { id, outcome: 'declined', words: 'Số này đúng' })
  expect(await db.letter.findMany()).toMatchObject([
    { personId: cast.phuc.id, kind: 'answer', state: 'waiting' },
  ])
})

test('nobody is asked about who is not there: not even by an administrator, who manages everybody', async () => {
  const nobody = '01900000-0000-7000-8000-00000000dead'
  for (const who of [cast.phuc, cast.son, cast.khanh])
    expect(await refused(who, nobody)).toEqual({ refused: 'not-found' })
  expect(await db.correctionRequest.count()).toBe(0)
})
