import { describe, expect, it } from 'vitest'
import { lessonOf, type Stamp } from '../../../app/domain/drafts/draft.ts'
import { saysTheSame, verdict, withPiece, type Sent } from '../../../app/domain/drafts/save-piece.ts'
import { draft, question } from '../../cast/draft.ts'

const stamp: Stamp = { seq: 4, writer: 'cua-so-1', by: 'Bế Thị Yến', at: '2026-11-23T02:00:00.000Z' }

const become = (sent: Sent, same = false, on: Stamp | null = stamp) => verdict(on ?? undefined, sent, same)

describe('a save', () => {
  it('in one window: the highest number wins, a late one is ignored', () => {
    expect(become({ writer: 'cua-so-1', base: 3, seq: 5 })).toBe('newer')
    expect(become({ writer: 'cua-so-1', base: 4, seq: 9 })).toBe('newer')
    expect(become({ writer: 'cua-so-1', base: 3, seq: 4 }, true)).toBe('late')
    expect(become({ writer: 'cua-so-1', base: 2, seq: 3 })).toBe('late')
  })

  it('sent again under its own number with another text needs a person: neither is thrown away', () => {
    expect(become({ writer: 'cua-so-1', base: 3, seq: 4 })).toBe('conflict')
  })

  it('from a window that knows less is no conflict where it says the same as what is saved', () => {
    expect(become({ writer: 'cua-so-2', base: 1, seq: 2 }, true)).toBe('same')
    expect(become({ writer: 'cua-so-2', base: 1, seq: 2 }, true, null)).toBe('conflict')
  })

  it('says the same when all of its piece does, also of one that was taken out', () => {
    const [lesson] = draft.modules[0]?.lessons ?? []
    if (!lesson) throw new Error('no lesson')
    const { key, title, ...rest } = lesson
    expect(saysTheSame(draft, { piece: 'lesson', value: { ...rest, title, key } })).toBe(true)
    expect(saysTheSame(draft, { piece: 'lesson', value: { ...lesson, minutes: 6 } })).toBe(false)
    expect(saysTheSame(draft, { piece: 'lesson', value: { ...lesson, key: 'khong-co' } })).toBe(false)
    expect(saysTheSame(draft, { piece: 'question', value: { ...question } })).toBe(true)
    const without = { ...draft, questions: [], removed: { lessons: [], questions: [question] } }
    expect(saysTheSame(without, { piece: 'question', value: { ...question } })).toBe(true)
    expect(saysTheSame(draft, { piece: 'facts', value: { ...draft.facts, hours: 9 } })).toBe(false)
    expect(saysTheSame(draft, { piece: 'quiz', value: { ...draft.quiz } })).toBe(true)
  })

  it('from another window is taken when it began from what is saved now', () => {
    expect(become({ writer: 'cua-so-2', base: 4, seq: 5 })).toBe('newer')
    expect(become({ writer: 'cua-so-2', base: 0, seq: 1 }, false, null)).toBe('newer')
  })

  it('from another window that knows less needs a person, however high its number', () => {
    expect(become({ writer: 'cua-so-2', base: 3, seq: 5 })).toBe('conflict')
    expect(become({ writer: 'cua-so-2', base: 3, seq: 400 })).toBe('conflict')
    expect(become({ writer: 'cua-so-2', base: 4, seq: 4 })).toBe('conflict')
    expect(become({ writer: 'cua-so-2', base: 9, seq: 10 })).toBe('conflict')
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
