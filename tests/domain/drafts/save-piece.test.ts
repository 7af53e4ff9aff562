import { describe, expect, it } from 'vitest'
import { lessonOf, type Stamp } from '../../../app/domain/drafts/draft.ts'
import { verdict, withPiece } from '../../../app/domain/drafts/save-piece.ts'
import { draft, question } from '../../cast/draft.ts'

const stamp: Stamp = { seq: 4, writer: 'cua-so-1', by: 'Bế Thị Yến', at: '2026-11-23T02:00:00.000Z' }

describe('a save', () => {
  it('in one window: the highest number wins, a late one is ignored', () => {
    expect(verdict(stamp, { writer: 'cua-so-1', base: 3, seq: 5 })).toBe('newer')
    expect(verdict(stamp, { writer: 'cua-so-1', base: 4, seq: 9 })).toBe('newer')
    expect(verdict(stamp, { writer: 'cua-so-1', base: 3, seq: 4 })).toBe('late')
    expect(verdict(stamp, { writer: 'cua-so-1', base: 2, seq: 3 })).toBe('late')
  })

  it('from another window is taken when it began from what is saved now', () => {
    expect(verdict(stamp, { writer: 'cua-so-2', base: 4, seq: 5 })).toBe('newer')
    expect(verdict(undefined, { writer: 'cua-so-2', base: 0, seq: 1 })).toBe('newer')
  })

  it('from another window that knows less needs a person, however high its number', () => {
    expect(verdict(stamp, { writer: 'cua-so-2', base: 3, seq: 5 })).toBe('conflict')
    expect(verdict(stamp, { writer: 'cua-so-2', base: 3, seq: 400 })).toBe('conflict')
    expect(verdict(stamp, { writer: 'cua-so-2', base: 4, seq: 4 })).toBe('conflict')
    expect(verdict(stamp, { writer: 'cua-so-2', base: 9, seq: 10 })).toBe('conflict')
  })

  it('changes its piece and nothing else, and says who and when', () => {
    const lesson = { key: 'im-lang', title: 'Im lặng', summary: '', minutes: 9, text: 'Chờ lâu hơn.' }
    const after = withPiece(draft, { piece: 'lesson', value: lesson }, stamp)
    expect(after && lessonOf(after, 'im-lang')).toEqual(lesson)
    expect(after && lessonOf(after, 'cho-ngoi')).toEqual(lessonOf(draft, 'cho-ngoi'))
    expect(after?.stamps).toEqual({ 'lesson/im-lang': stamp })
    const asked = withPiece(draft, { piece: 'question', value: { ...question, stem: 'Gì?' } }, stamp)
    expect(asked?.questions.map(({ stem }) => stem)).toEqual(['Gì?', 'Phòng tiếp nhận cần có gì?'])
    expect(withPiece(draft, { piece: 'lesson', value: { ...lesson, key: 'khong-co' } }, stamp)).toBeNull()
    expect(withPiece(draft, { piece: 'question', value: { ...question, key: 'x' } }, stamp)).toBeNull()
  })
})
