import { describe, expect, it } from 'vitest'
import {
  contentFromSteps,
  contentOf,
  draftFrom,
  questionsDrawn,
  stepsOf,
  type GivenStep,
} from '../../../app/domain/drafts/content.ts'
import { lessonOf } from '../../../app/domain/drafts/draft.ts'
import { withPiece } from '../../../app/domain/drafts/save-piece.ts'
import { draft } from '../../cast/draft.ts'

const step = (key: string, module: string, kind: GivenStep['kind']): GivenStep => ({
  ...{ key, module, kind, title: key, summary: '', minutes: 5 },
  text: kind === 'reading' ? 'Chữ.' : null,
})

describe('the content of a draft', () => {
  it('is what learners get: no empty module, nothing removed', () => {
    const empty = { key: 'trong', title: 'Trống', lessons: [] }
    const content = contentOf({ ...draft, modules: [...draft.modules, empty] })
    expect(content.modules.map(({ key }) => key)).toEqual(['phan-1', 'phan-2'])
    expect(Object.keys(content)).toEqual(['facts', 'modules', 'questions', 'quiz'])
    expect(contentOf(draftFrom(content))).toEqual(content)
  })

  it('has the test as its last step where there are questions', () => {
    expect(stepsOf(contentOf(draft), 'Kiểm tra').map(({ key, module }) => `${module}: ${key}`)).toEqual([
      'Trước khi hỏi: cho-ngoi',
      'Trước khi hỏi: im-lang',
      'Khi hỏi: hoi-it',
      'Kiểm tra: kiem-tra',
    ])
    expect(stepsOf(contentOf({ ...draft, questions: [] }), 'Kiểm tra')).toHaveLength(3)
    expect(questionsDrawn(contentOf(draft))).toBe(2)
    expect(questionsDrawn(contentOf({ ...draft, quiz: { ...draft.quiz, drawn: 1 } }))).toBe(1)
  })
})

describe('a course from files', () => {
  const facts = { title: 'Khóa', summary: '', hours: 2 }
  const steps = [
    step('khao-sat', 'Trước', 'quiz'),
    step('doc', 'Sau', 'reading'),
    step('tap', 'Sau', 'scenario'),
    step('doc-2', 'Trước', 'reading'),
  ]
  const content = contentFromSteps(facts, steps, 'Kiểm tra')

  it('keeps its order; a module met again later is another one', () => {
    expect(
      content.modules.map(({ key, lessons }) => `${key}: ${lessons.map((one) => one.key).join(' ')}`),
    ).toEqual(['truoc: khao-sat', 'sau: doc tap', 'truoc-2: doc-2'])
    expect(stepsOf(content, 'Kiểm tra')).toEqual(steps.map(({ text: _text, ...rest }) => rest))
  })

  it('has its texts to edit and its scenarios and tests taken over', () => {
    const lessons = content.modules.flatMap((module) => module.lessons)
    expect(lessons.map(({ takenOver }) => takenOver)).toEqual(['quiz', undefined, 'scenario', undefined])
    const stamp = { seq: 1, writer: 'a', by: 'x', at: '2026-11-23T02:00:00.000Z' }
    const [survey] = lessons
    if (!survey) throw new Error('no lesson')
    const { takenOver: _kind, ...value } = survey
    expect(withPiece(draftFrom(content), { piece: 'lesson', value }, stamp)).toBeNull()
    const written = { key: 'doc', title: 'Đọc', summary: '', minutes: 5, text: 'Mới.' }
    const after = withPiece(draftFrom(content), { piece: 'lesson', value: written }, stamp)
    expect(after && lessonOf(after, 'doc')?.text).toBe('Mới.')
  })
})
