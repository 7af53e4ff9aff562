import { beforeAll, expect, test } from 'vitest'
import type { CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { coverageOf } from '../../../app/domain/coverage/counts.ts'
import { day, endOf, type Day } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import type { MapRow } from '../../../app/domain/units/unit-map.ts'
import { explainedPeople } from '../../../app/persistence/coverage/explained-people.ts'
import { peopleBehind } from '../../../app/persistence/coverage/people.ts'
import { tallyOf } from '../../../app/persistence/coverage/tallies.ts'
import { revokeCertificate } from '../../../app/usecases/certificates/revoke-certificate.ts'
import { acceptCompletion } from '../../../app/usecases/completions/accept-completion.ts'
import { addSecondDuty } from '../../../app/usecases/people/add-second-duty.ts'
import { transferPerson } from '../../../app/usecases/people/transfer-person.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { grantWaiver } from '../../../app/usecases/waivers/grant-waiver.ts'
import { certification, course } from '../../cast/course.ts'
import { actorOf, cast, duties, password, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { now: '2026-03-10T09:00:00+07:00' })
const son = world.as(actorOf(cast.son))

/** The day that was reported. */
const past = day('2026-03-31')
const places = {
  kyLua: units.kyLua.id,
  dongDang: units.dongDang.id,
  thatKhe: units.thatKhe.id,
  langSon: units.langSon.id,
  nation: null,
}
type Place = keyof typeof places

const asked = (place: Place, on: Day, knownBy: Date | null = null): CoverageQuestion => ({
  ...{ unitId: places[place], day: on, certificationId: null, knownBy },
})

/** The number of each place on a day with everybody behind it: what a report says. */
async function report(on: Day, knownBy: Date | null = null) {
  const told = async (place: Place) => {
    const question = asked(place, on, knownBy)
    const { required, trained, waived } = coverageOf(await tallyOf(db, question))
    const people = (await peopleBehind(db, question)).map(({ staffCode, group }) => `${staffCode} ${group}`)
    return { number: [required, trained, waived], people: people.sort() }
  }
  return {
    ...{ kyLua: await told('kyLua'), dongDang: await told('dongDang'), thatKhe: await told('thatKhe') },
    ...{ langSon: await told('langSon'), nation: await told('nation') },
  }
}

/** Who behind the number of a place is marked as entered late. */
async function lateIn(place: Place, knownBy: Date | null = null) {
  const people = await peopleBehind(db, asked(place, past, knownBy))
  return people.filter(({ enteredLate }) => enteredLate).map(({ personId }) => personId)
}

async function done(outcome: Promise<object>): Promise<void> {
  const found = await outcome
  if (isRefusal(found)) throw new Error(found.refused)
}

const accept = (who: CastPerson, on: string) =>
  done(
    acceptCompletion(son, {
      ...{ personId: who.id, subject: course.slug, subjectIn: 'course', day: on },
      ...{ kind: 'attended', evidence: 'Danh sách 12/DS-SNV' },
    }),
  )

const into = (oldCode: string): MapRow => ({
  ...{ row: 1, oldCode, oldName: '', oldLevel: 'commune', newCode: '06190', newName: 'Phường Tam Thanh' },
  ...{ newKind: 'ward', extent: 'full', provinces: null },
})

let reported: Awaited<ReturnType<typeof report>>

beforeAll(async () => {
  await settle(db)
  await accept(cast.huong, '2026-03-05')
  world.setNow('2026-04-01T09:00:00+07:00')
  reported = await report(past)
})

test('what was reported: one of three is trained, in the province and the nation', () => {
  expect(reported.kyLua).toEqual({ number: [1, 1, 0], people: ['LS-001 certified'] })
  expect(reported.dongDang).toEqual({ number: [1, 0, 0], people: ['LS-002 assigned'] })
  expect(reported.langSon.number).toEqual([3, 1, 0])
  expect(reported.nation).toEqual(reported.langSon)
})

test('a transfer, a revocation, a merger and a waiver dated later change their days and not the past one', async () => {
  world.setNow('2026-05-04T09:00:00+07:00')
  const { id: posting } = await db.posting.findFirstOrThrow({ where: { personId: cast.hung.id } })
  const move = { personId: cast.hung.id, posting, unit: units.kyLua.code, duty: duties.culture }
  await done(transferPerson(son, { ...move, from: '2026-05-04' }))
  expect(await report(past)).toEqual(reported)
  expect((await report(day('2026-05-04'))).kyLua.number).toEqual([2, 1, 0])

  world.setNow('2026-06-01T09:00:00+07:00')
  const { id } = await db.certificate.findFirstOrThrow({ where: { personId: cast.huong.id } })
  await done(revokeCertificate(son, { id, kind: 'mistake', reason: 'Cấp nhầm người', password }))
  expect(await report(past)).toEqual(reported)
  expect((await report(day('2026-06-01'))).langSon.number).toEqual([3, 0, 0])

  world.setNow('2026-07-01T09:00:00+07:00')
  const rows = [into(units.kyLua.code), into(units.thatKhe.code)]
  await done(reorganiseUnits(son, { rows, on: day('2026-07-01') }))
  expect(await report(past)).toEqual(reported)
  expect((await report(day('2026-07-01'))).langSon.number).toEqual([3, 0, 0])
  expect((await report(day('2026-07-01'))).kyLua.number).toEqual([0, 0, 0])

  world.setNow('2026-08-03T09:00:00+07:00')
  const waiver = { personId: cast.hung.id, certification: certification.key, reason: 'Nghỉ ốm' }
  await done(grantWaiver(son, { ...waiver, from: '2026-08-03', last: '' }))
  expect(await report(past)).toEqual(reported)
  expect((await report(day('2026-08-03'))).nation.number).toEqual([2, 0, 1])
  for (const place of Object.keys(places) as Place[]) expect(await lateIn(place)).toEqual([])
})

test('training accepted late changes the past day and is marked; what was reported can still be asked', async () => {
  world.setNow('2026-09-01T09:00:00+07:00')
  await accept(cast.sao, '2026-02-16')
  const now = await report(past)
  expect(now.thatKhe).toEqual({ number: [1, 1, 0], people: ['LS-004 certified'] })
  expect(now.kyLua).toEqual(reported.kyLua)
  expect([now.langSon.number, now.nation.number]).toEqual([
    [3, 2, 0],
    [3, 2, 0],
  ])
  for (const place of ['thatKhe', 'langSon', 'nation'] as const) {
    expect(await lateIn(place)).toEqual([cast.sao.id])
    expect(await lateIn(place, endOf(past))).toEqual([])
  }
  expect(await report(past, endOf(past))).toEqual(reported)
  expect(await report(past, endOf(day('2026-08-31')))).toEqual(reported)
})

test('a waiver and a posting entered late take somebody out of the past day and bring somebody in', async () => {
  world.setNow('2026-09-02T09:00:00+07:00')
  const waiver = { personId: cast.hung.id, certification: certification.key, reason: 'Nghỉ thai sản' }
  await done(grantWaiver(son, { ...waiver, from: '2026-03-02', last: '2026-04-30' }))
  expect((await report(past)).dongDang).toEqual({ number: [0, 0, 1], people: ['LS-002 waived'] })
  const more = { personId: cast.phuc.id, unit: units.dongDang.code, duty: duties.culture, from: '2026-01-05' }
  await done(addSecondDuty(son, more))
  const now = await report(past)
  expect(now.dongDang).toEqual({ number: [1, 0, 1], people: ['LS-002 waived', 'LS-005 assigned'] })
  expect([now.langSon.number, now.nation.number]).toEqual([
    [3, 2, 1],
    [3, 2, 1],
  ])
  expect((await lateIn('nation')).sort()).toEqual([cast.hung.id, cast.sao.id, cast.phuc.id].sort())
  expect(await report(past, endOf(past))).toEqual(reported)
})

test('the explanation says which facts came late, and how each was counted when it was reported', async () => {
  const { people } = await explainedPeople(db, asked('langSon', past), [
    ...[cast.huong.id, cast.hung.id, cast.sao.id, cast.phuc.id],
  ])
  const told = people.map(({ explanation, reported: then, facts }) => [
    explanation.counted && explanation.group,
    then && (then.counted ? then.group : then.why),
    facts.filter(({ mark }) => mark !== null).map(({ what, mark }) => `${what} ${String(mark)}`),
  ])
  expect(told).toEqual([
    ['certified', null, []],
    ['waived', 'assigned', ['waiver late']],
    ['certified', 'assigned', ['certificate late']],
    ['assigned', 'no-requirement', ['posting late']],
  ])
})

test('asked after the merger, whom it took along is told to be counted elsewhere', async () => {
  const { people, names } = await explainedPeople(db, asked('dongDang', day('2026-09-02')), [cast.hung.id])
  expect(people[0]?.explanation).toMatchObject({
    counted: false,
    why: 'ended',
    posting: { to: '2026-05-04' },
  })
  const gone = await explainedPeople(db, asked('kyLua', day('2026-07-15')), [cast.huong.id])
  expect(gone.people[0]?.explanation).toMatchObject({ counted: false, why: 'moved', on: '2026-07-01' })
  const to = gone.people[0]?.explanation
  expect(to && 'toUnitId' in to && names.units[to.toUnitId]?.name).toBe('Phường Tam Thanh')
})
