import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TypedTerms } from '../../../app/domain/requirements/certification-terms.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import { peopleBehind, standingsOf } from '../../../app/persistence/coverage/people.ts'
import type { CoverageQuestion } from '../../../app/domain/coverage/coverage.ts'
import { explainedPeople } from '../../../app/persistence/coverage/explained-people.ts'
import { tallyOf } from '../../../app/persistence/coverage/tallies.ts'
import { day, endOf } from '../../../app/domain/day.ts'
import { addCertification } from '../../../app/usecases/requirements/add-certification.ts'
import { changeTerms, previewTerms } from '../../../app/usecases/requirements/change-terms.ts'
import { removeCertification } from '../../../app/usecases/requirements/remove-certification.ts'
import { certification, course } from '../../cast/course.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const khanh = world.as(actorOf(cast.khanh))

beforeEach(() => settle(db))
afterEach(() => emptyTables(db))

async function done<T extends object>(outcome: Promise<Outcome<T>>): Promise<T> {
  const told = await outcome
  if (isRefusal(told)) throw new Error(JSON.stringify(told))
  return told
}

/** The terms of the cast's certification, as they would be typed. */
const typed: TypedTerms = {
  ...{ title: certification.title, hours: '1', validityMonths: '24', renewalWindowMonths: '3' },
  ...{ renewalBase: 'previous-end', graceDays: '60', series: 'GCN', courses: { [course.id]: '1' } },
}
const { id } = certification

test('other terms are previewed with whom they move today, and move them', async () => {
  const input = { id, typed: { ...typed, graceDays: '10' } }
  const preview = await done(previewTerms(khanh, input))
  expect(preview.standings).toEqual([{ before: 'in-grace', after: 'assigned', people: 1 }])
  expect(preview.use).toMatchObject({ holders: 0, required: 1, used: true })
  const groupOfMai = async () => (await standingsOf(db, [cast.mai.id], day('2026-11-23')))[0]?.group
  expect(await groupOfMai()).toBe('in-grace')
  await done(changeTerms(khanh, input))
  expect(await groupOfMai()).toBe('assigned')
})

test('what was reported before terms changed can still be asked: in numbers, lists and explanations', async () => {
  const yesterday = day('2026-11-22')
  const asked = { unitId: null, day: yesterday, certificationId: null, knownBy: endOf(yesterday) }
  const groupOfMai = async (question: CoverageQuestion) => {
    const people = await peopleBehind(db, question)
    const { people: told } = await explainedPeople(db, question, [cast.mai.id])
    const why = told[0]?.explanation
    return [
      people.find(({ personId }) => personId === cast.mai.id)?.group,
      why?.counted && why.group,
      (await tallyOf(db, question))['in-grace'],
    ]
  }
  expect(await groupOfMai(asked)).toEqual(['in-grace', 'in-grace', 1])
  await done(changeTerms(khanh, { id, typed: { ...typed, graceDays: '5' } }))
  expect(await groupOfMai(asked)).toEqual(['in-grace', 'in-grace', 1])
  expect(await groupOfMai({ ...asked, knownBy: null })).toEqual(['assigned', 'assigned', 0])
  world.setNow('2026-11-24T09:00:00+07:00')
  await done(changeTerms(khanh, { id, typed: { ...typed, graceDays: '90' } }))
  expect(await groupOfMai(asked)).toEqual(['in-grace', 'in-grace', 1])
  expect(await groupOfMai({ ...asked, knownBy: endOf(day('2026-11-23')) })).toEqual([
    'assigned',
    'assigned',
    0,
  ])
  world.setNow(morning)
})

test('who has begun a course stands elsewhere once it is one of the certification', async () => {
  const other = await db.course.create({ data: { slug: 'khac', createdAt: world.now() } })
  await db.courseVersion.create({
    data: {
      ...{ courseId: other.id, number: 1, title: 'Khóa khác', summary: '', hours: 1 },
      ...{ fingerprint: 'x', publishedAt: world.now() },
    },
  })
  const on = new Date('2026-10-01')
  await db.enrolment.create({ data: { personId: cast.huong.id, courseId: other.id, on, recordedAt: on } })
  const input = { id, typed: { ...typed, courses: { [course.id]: '1', [other.id]: '1' } } }
  const { standings } = await done(previewTerms(khanh, input))
  expect(standings).toEqual([{ before: 'assigned', after: 'in-progress', people: 1 }])
  await done(changeTerms(khanh, input))
  expect((await standingsOf(db, [cast.huong.id], day('2026-11-23')))[0]?.group).toBe('in-progress')
})

test.each(['son', 'phuc', 'yen', 'huong'] as const)(
  'terms are not for %s, who does not reach every unit',
  async (who) => {
    const other = world.as(actorOf(cast[who]))
    expect(await addCertification(other, typed)).toEqual({ refused: 'not-found' })
    expect(await changeTerms(other, { id, typed })).toEqual({ refused: 'not-found' })
    expect(await previewTerms(other, { id, typed })).toEqual({ refused: 'not-found' })
    expect(await removeCertification(other, { id })).toEqual({ refused: 'not-found' })
  },
)

test('one that was used stays, one that was not may be removed; both titles may be the same', async () => {
  const made = await done(addCertification(khanh, typed))
  const { key } = await db.certification.findUniqueOrThrow({ where: { id: made.id } })
  expect(key).toBe('tiep-nhan-va-ho-tro-nan-nhan-co-ban')
  expect(await removeCertification(khanh, { id })).toEqual({ refused: 'certification-used' })
  await done(removeCertification(khanh, made))
  expect(await db.certification.count()).toBe(1)
  await db.requirement.updateMany({ data: { retractedAt: world.now() } })
  expect(await removeCertification(khanh, { id })).toEqual({ refused: 'certification-used' })
})

test('the same terms again change nothing', async () => {
  expect(await changeTerms(khanh, { id, typed })).toEqual({ refused: 'nothing-changes' })
})
