import { expect, test } from 'vitest'
import {
  readTerms,
  sameTerms,
  type TypedTerms,
} from '../../../app/domain/requirements/certification-terms.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'

const published = [
  { id: 'a', newest: 3 },
  { id: 'b', newest: 1 },
]
const typed: TypedTerms = {
  ...{ title: ' Tiếp nhận  nạn nhân ', hours: '8', validityMonths: '24', renewalWindowMonths: '24' },
  ...{ renewalBase: 'previous-end', graceDays: '60', series: 'gcn', courses: { a: '2', b: '' } },
}

test('what is typed is read; a window may be as long as the validity', () => {
  expect(readTerms(typed, published)).toEqual({
    ...{ title: 'Tiếp nhận nạn nhân', hours: 8, validityMonths: 24, renewalWindowMonths: 24 },
    ...{ renewalBase: 'previous-end', graceDays: 60, series: 'GCN' },
    courses: [{ courseId: 'a', minimumVersion: 2 }],
  })
})

test('no validity means without limit, whatever the window', () => {
  expect(readTerms({ ...typed, validityMonths: ' ' }, published)).toMatchObject({ validityMonths: null })
})

test.each<[string, Partial<TypedTerms>, object]>([
  ['no title', { title: ' ' }, { field: 'title' }],
  ['no hours', { hours: '0' }, { field: 'hours' }],
  ['half an hour', { hours: '0.5' }, { field: 'hours' }],
  ['no months of validity', { validityMonths: '0' }, { field: 'validityMonths' }],
  ['a negative window', { renewalWindowMonths: '-1' }, { field: 'renewalWindowMonths' }],
  ['a window longer than the validity', { renewalWindowMonths: '25' }, { refused: 'window-beyond-validity' }],
  ['an unknown base', { renewalBase: 'never' }, { field: 'renewalBase' }],
  ['no days of grace at all', { graceDays: '' }, { field: 'graceDays' }],
  ['a series with a figure', { series: 'GCN1' }, { field: 'series' }],
  ['no course', { courses: { a: '', b: ' ' } }, { field: 'courses' }],
  ['a version to come', { courses: { a: '4' } }, { refused: 'course-version-unknown' }],
  ['a version that is none', { courses: { a: '0' } }, { refused: 'course-version-unknown' }],
  ['an unknown course', { courses: { c: '1' } }, { refused: 'course-version-unknown' }],
])('%s is refused', (_, change, refusal) => {
  expect(readTerms({ ...typed, ...change }, published)).toMatchObject(refusal)
})

test('two say the same whatever the order of their courses', () => {
  const both = readTerms({ ...typed, courses: { a: '1', b: '1' } }, published)
  if (isRefusal(both)) throw new Error(both.refused)
  expect(sameTerms(both, { ...both, courses: both.courses.toReversed() })).toBe(true)
  expect(sameTerms(both, { ...both, graceDays: 61 })).toBe(false)
})
