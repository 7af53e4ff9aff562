import { describe, expect, test } from 'vitest'
import type { CompletionRow, Headers } from '../../../app/domain/completions/completion-rows.ts'
import {
  completionMark,
  planCompletions,
  type CompletionFacts,
} from '../../../app/domain/completions/plan-completions.ts'
import { day } from '../../../app/domain/day.ts'

const versions = [{ id: 'v1', number: 1, publishedAt: new Date('2025-07-01T00:00:00+07:00') }]
const course = (id: string, title: string) => ({ id, slug: id, title, versions })
const facts: CompletionFacts = {
  offered: {
    courses: [
      course('mot', 'Khóa một'),
      course('hai', 'Khóa hai'),
      { ...course('ba', 'Khóa ba'), versions: [] },
    ],
    certifications: [
      {
        ...{ id: 'k', key: 'chung-nhan', title: 'Chứng nhận' },
        courses: ['mot', 'hai'].map((courseId) => ({ courseId, minimumVersion: 1 })),
      },
    ],
  },
  people: new Map([
    ['LS-001', { id: 'huong', left: false }],
    ['LS-002', { id: 'son', left: false }],
    ['LS-003', { id: 'cu', left: true }],
  ]),
  known: new Set(),
  actorId: 'son',
  today: day('2026-11-23'),
}
const headers: Headers = {
  ...{ staffCode: 'Mã', course: 'Khóa', certification: 'Chương trình' },
  ...{ day: 'Ngày', evidence: 'Căn cứ', kind: 'Loại' },
}
const row = (more: Partial<CompletionRow> = {}): CompletionRow => ({
  ...{ row: 2, staffCode: 'ls-001', subject: 'KHOÁ MỘT', subjectIn: 'course', day: day('2025-03-01') },
  ...{ kind: 'attended', evidence: 'DS 12', ...more },
})
const plan = (...rows: CompletionRow[]) => planCompletions({ rows, refused: [], headers }, facts)

test('a line is a completion, by title or slug, whatever the case and the marks', () => {
  expect(plan(row()).taken).toEqual([
    {
      ...{ row: 2, personId: 'huong' },
      completions: [
        {
          ...{ personId: 'huong', courseId: 'mot', versionId: 'v1', on: '2025-03-01' },
          ...{ kind: 'attended', evidence: 'DS 12' },
        },
      ],
    },
  ])
  expect(plan(row({ subject: 'hai' })).taken).toHaveLength(1)
})

test('a certification is all of its courses, also where courses are expected', () => {
  const [taken] = plan(row({ subject: 'Chứng nhận' })).taken
  expect(taken?.completions.map(({ courseId }) => courseId)).toEqual(['mot', 'hai'])
})

test('what is recorded, or stands above, is neither taken nor refused; of a certification the rest is taken', () => {
  expect(plan(row(), row({ row: 3 }))).toMatchObject({ taken: [{ row: 2 }], unchanged: 1, refused: [] })
  const known = new Set([completionMark({ personId: 'huong', courseId: 'mot', on: day('2025-03-01') })])
  const read = { rows: [row(), row({ row: 3, subject: 'chung-nhan' })], refused: [], headers }
  const planned = planCompletions(read, { ...facts, known })
  expect(planned).toMatchObject({ unchanged: 1, taken: [{ row: 3, completions: [{ courseId: 'hai' }] }] })
})

describe('a line is refused', () => {
  test.each([
    [{ staffCode: 'LS-999' }, 'person-unknown', 'Mã'],
    [{ staffCode: '#' }, 'person-unknown', 'Mã'],
    [{ staffCode: 'LS-002' }, 'own-training', 'Mã'],
    [{ staffCode: 'LS-003' }, 'person-left', 'Mã'],
    [{ day: day('2026-11-24') }, 'day-to-come', 'Ngày'],
    [{ subject: 'Khóa bốn' }, 'subject-unknown', 'Khóa'],
    [{ subject: 'ba' }, 'unpublished', 'Khóa'],
  ])('%j: %s', (more, trouble, column) => {
    expect(plan(row(more))).toMatchObject({ taken: [], refused: [{ row: 2, column, trouble }] })
  })

  test('where two courses have its title; the slug says which', () => {
    const offered = { ...facts.offered, courses: [course('a', 'Khóa'), course('b', 'Khóa')] }
    const planOf = (subject: string) =>
      planCompletions({ rows: [row({ subject })], refused: [], headers }, { ...facts, offered })
    expect(planOf('khóa').refused).toMatchObject([{ trouble: 'subject-ambiguous' }])
    expect(planOf('b').taken).toHaveLength(1)
  })

  test('and no other line with it', () => {
    expect(plan(row({ staffCode: 'LS-999' }), row({ row: 3 }))).toMatchObject({
      ...{ taken: [{ row: 3 }], refused: [{ row: 2 }] },
    })
  })
})
