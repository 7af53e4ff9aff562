import { beforeAll, expect, test } from 'vitest'
import { day, endOf } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { peopleBehind } from '../../../app/persistence/coverage/people.ts'
import { unitCoverage } from '../../../app/persistence/coverage/unit-coverage.ts'
import { waiversOf } from '../../../app/persistence/waivers/waivers.ts'
import { endWaiver } from '../../../app/usecases/waivers/end-waiver.ts'
import { grantWaiver } from '../../../app/usecases/waivers/grant-waiver.ts'
import { retractWaiver } from '../../../app/usecases/waivers/retract-waiver.ts'
import { certification } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const son = world.as(actorOf(cast.son))

beforeAll(() => settle(db))

const waived = (personId: string) => ({
  ...{ personId, certification: certification.key, reason: 'Nghỉ thai sản', from: '2026-10-01', last: '' },
})
const inLangSon = async (on: string, knownBy: string | null = null) => {
  const question = { unitId: units.langSon.id, day: day(on), certificationId: null }
  const end = knownBy === null ? null : endOf(day(knownBy))
  const { coverage } = await unitCoverage(db, { ...question, knownBy: end })
  return [coverage.required, coverage.waived]
}

async function enteredLate(personId: string, on: string) {
  const question = { unitId: units.langSon.id, day: day(on), certificationId: null, knownBy: null }
  return (await peopleBehind(db, question)).find((one) => one.personId === personId)?.enteredLate
}

test('who is waived leaves the number on those days alone, and what was reported stays as it was', async () => {
  const [before] = await inLangSon('2026-11-22')
  const granted = await grantWaiver(son, waived(cast.huong.id))
  expect(isRefusal(granted)).toBe(false)
  expect(await inLangSon('2026-11-22')).toEqual([(before ?? 0) - 1, 1])
  expect(await enteredLate(cast.huong.id, '2026-11-22')).toBe(true)
  expect(await enteredLate(cast.huong.id, '2026-11-23')).toBe(false)
  expect(await inLangSon('2026-09-30')).toEqual([expect.any(Number), 0])
  expect(await inLangSon('2026-11-22', '2026-11-22')).toEqual([before, 0])
  expect(await waiversOf(db, cast.huong.id)).toMatchObject([
    { certification: certification.title, from: '2026-10-01', to: null, grantedBy: cast.son.fullName },
  ])
  const log = await db.auditEntry.findFirstOrThrow({ where: { action: 'waiver.granted' } })
  expect(log).toMatchObject({ actorId: cast.son.id, subjectId: cast.huong.id })
})

test('ended, it is recorded anew beside what was known; who granted and who ended it are told', async () => {
  world.setNow('2026-11-25T09:00:00+07:00')
  const [granted] = await waiversOf(db, cast.huong.id)
  const khanh = world.as(actorOf(cast.khanh))
  const named = { personId: cast.huong.id, waiver: granted?.id ?? '' }
  expect(await endWaiver(khanh, { ...named, last: '2026-09-30' })).toMatchObject({ field: 'last' })
  expect(isRefusal(await endWaiver(khanh, { ...named, last: '2026-10-31' }))).toBe(false)
  expect(await waiversOf(db, cast.huong.id)).toMatchObject([
    { from: '2026-10-01', to: '2026-11-01', grantedBy: cast.son.fullName, endedBy: cast.khanh.fullName },
  ])
  expect(await inLangSon('2026-11-22')).toEqual([expect.any(Number), 0])
  expect(await inLangSon('2026-11-22', '2026-11-24')).toEqual([expect.any(Number), 1])
  expect(await endWaiver(khanh, { ...named, last: '2026-10-30' })).toEqual({ refused: 'not-found' })
})

test('retracted, it never was, and is still known to have been thought', async () => {
  const [waiver] = await waiversOf(db, cast.huong.id)
  const named = { personId: cast.huong.id, waiver: waiver?.id ?? '' }
  expect(await retractWaiver(son, { ...named, personId: cast.hung.id })).toEqual({ refused: 'not-found' })
  expect(isRefusal(await retractWaiver(son, named))).toBe(false)
  expect(await waiversOf(db, cast.huong.id)).toEqual([])
  expect(await inLangSon('2026-10-15')).toEqual([expect.any(Number), 0])
  expect(await db.waiver.count({ where: { personId: cast.huong.id } })).toBe(2)
  expect(await db.waiver.count({ where: { retractedBy: cast.son.id } })).toBe(1)
})

test.each([
  ['a leader of the commune', cast.phuc, cast.sao.id],
  ['the department of another province', cast.ngan, cast.huong.id],
  ['a trainer', cast.yen, cast.huong.id],
  ['a learner', cast.huong, cast.hung.id],
])('%s waives nobody: to them the person is not there', async (_who, who, personId) => {
  expect(await grantWaiver(world.as(actorOf(who)), waived(personId))).toEqual({ refused: 'not-found' })
})

test('nobody waives themselves, nor what there is not, nor twice', async () => {
  const khanh = world.as(actorOf(cast.khanh))
  expect(await grantWaiver(khanh, waived(cast.khanh.id))).toEqual({ refused: 'own-training' })
  const none = { ...waived(cast.hung.id), certification: 'khong-co' }
  expect(await grantWaiver(son, none)).toEqual({ refused: 'certification-unknown' })
  expect(await grantWaiver(son, waived('khong-co'))).toEqual({ refused: 'not-found' })
  expect(isRefusal(await grantWaiver(son, waived(cast.hung.id)))).toBe(false)
  expect(await grantWaiver(son, waived(cast.hung.id))).toEqual({ refused: 'waived-already' })
})
