import { describe, expect, it } from 'vitest'
import {
  byModule,
  isComplete,
  isLocked,
  itemAfter,
  nextItem,
  type OutlineItem,
} from '../../../app/domain/courses/outline.ts'

const item = (key: string, kind: OutlineItem['kind'], done: boolean, module = 'Mô-đun 3'): OutlineItem => ({
  ...{ key, kind, done, module, title: key, summary: '', minutes: 5, place: null },
  ...{ again: false, relearnSince: null },
  quizSlug: kind === 'quiz' ? key : null,
})
const course = (...done: string[]) => [
  item('doc-1', 'reading', done.includes('doc-1')),
  item('doc-2', 'reading', done.includes('doc-2')),
  item('tinh-huong', 'scenario', done.includes('tinh-huong'), 'Mô-đun 4'),
  item('kiem-tra', 'quiz', done.includes('kiem-tra'), 'Kiểm tra'),
]

describe('the next step', () => {
  it('is the first that is not done', () => {
    expect(nextItem(course())?.key).toBe('doc-1')
    expect(nextItem(course('doc-1', 'tinh-huong'))?.key).toBe('doc-2')
  })

  it('is never the test while something else is open', () => {
    const items = course('doc-1')
    expect(items.filter((one) => isLocked(items, one)).map(({ key }) => key)).toEqual(['kiem-tra'])
    expect(nextItem(course('doc-1', 'doc-2', 'tinh-huong'))?.key).toBe('kiem-tra')
  })

  it('is a test at the head of the course at once, which the one at its end then waits for', () => {
    const survey = (done: boolean) => item('dau-vao', 'quiz', done, 'Trước khi học')
    const locked = (items: OutlineItem[]) => items.filter((one) => isLocked(items, one)).map(({ key }) => key)
    expect(nextItem([survey(false), ...course()])?.key).toBe('dau-vao')
    expect(locked([survey(false), ...course('doc-1', 'doc-2', 'tinh-huong')])).toEqual(['kiem-tra'])
    expect(locked([survey(true), ...course('doc-1', 'doc-2', 'tinh-huong')])).toEqual([])
  })

  it('after a step goes on from there, and comes back for what was left out', () => {
    expect(itemAfter(course('doc-2'), 'doc-2')?.key).toBe('tinh-huong')
    expect(itemAfter(course('doc-2', 'tinh-huong'), 'tinh-huong')?.key).toBe('doc-1')
    expect(itemAfter(course('doc-1', 'doc-2', 'tinh-huong', 'kiem-tra'), 'kiem-tra')).toBeNull()
  })
})

it('is complete when all is done, and an empty course never is', () => {
  expect(isComplete(course('doc-1', 'doc-2', 'tinh-huong'))).toBe(false)
  expect(isComplete(course('doc-1', 'doc-2', 'tinh-huong', 'kiem-tra'))).toBe(true)
  expect(isComplete([])).toBe(false)
})

it('groups steps under their modules in order', () => {
  expect(byModule(course()).map(({ module, items }) => [module, items.length])).toEqual([
    ['Mô-đun 3', 2],
    ['Mô-đun 4', 1],
    ['Kiểm tra', 1],
  ])
})
