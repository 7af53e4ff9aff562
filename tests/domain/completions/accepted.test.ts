import { describe, expect, test } from 'vitest'
import {
  completedCertification,
  completedCourse,
  versionOn,
  type OfferedCourse,
} from '../../../app/domain/completions/accepted.ts'
import { day } from '../../../app/domain/day.ts'

const version = (number: number, at: string) => ({ id: `v${number}`, number, publishedAt: new Date(at) })
const versions = [version(2, '2026-05-01T08:00:00+07:00'), version(1, '2025-07-01T08:00:00+07:00')]
const course: OfferedCourse = { id: 'c', slug: 'khoa', title: 'Khóa', versions }
const courses = new Map([[course.id, course]])
const certification = (minimumVersion: number) => ({
  ...{ id: 'k', key: 'chung-nhan', title: 'Chứng nhận', courses: [{ courseId: course.id, minimumVersion }] },
})

describe('the version that was completed', () => {
  test.each([
    ['2025-07-01', 1],
    ['2026-04-30', 1],
    ['2026-05-01', 2],
    ['2019-03-01', 1],
  ])('on %s is version %i: the one in force, else the first', (on, number) => {
    expect(versionOn(versions, day(on))?.number).toBe(number)
  })

  test('of a course that was never published there is none', () => {
    const unpublished = { ...course, versions: [] }
    expect(completedCourse(unpublished, day('2026-01-01'))).toEqual({
      trouble: 'unpublished',
      course: 'Khóa',
    })
  })
})

test('a certification takes no version older than it demands; the course alone may be completed', () => {
  const on = day('2025-09-01')
  expect(completedCertification(certification(2), courses, on)).toEqual({
    trouble: 'too-old',
    course: 'Khóa',
  })
  expect(completedCertification(certification(1), courses, on)).toEqual({
    completed: [{ courseId: 'c', versionId: 'v1' }],
  })
  expect(completedCourse(course, on)).toEqual({ completed: [{ courseId: 'c', versionId: 'v1' }] })
})
