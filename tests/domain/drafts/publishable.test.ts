import { describe, expect, it } from 'vitest'
import {
  newDraft,
  type CourseDraft,
  type LessonDraft,
  type QuestionDraft,
} from '../../../app/domain/drafts/draft.ts'
import { changedLessons, Edition, relearnSince, stepKeys } from '../../../app/domain/drafts/edition.ts'
import { problemsOf } from '../../../app/domain/drafts/publishable.ts'
import { draft, question } from '../../cast/draft.ts'

const names = (draft: CourseDraft) => problemsOf(draft).map(({ name }) => name)
const withLesson = (change: Partial<LessonDraft>): CourseDraft => ({
  ...draft,
  modules: draft.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => (lesson.key === 'im-lang' ? { ...lesson, ...change } : lesson)),
  })),
})
const withQuestion = (change: Partial<QuestionDraft>): CourseDraft => ({
  ...draft,
  questions: [{ ...question, ...change }],
})
const option = (text: string, correct: boolean) => ({ text, correct })

describe('what can be published', () => {
  it('is a course with a title, lessons with text and questions that can be marked', () => {
    expect(problemsOf(draft)).toEqual([])
    expect(problemsOf({ ...draft, questions: [] })).toEqual([])
  })

  it('is not an empty course', () => {
    expect(names(newDraft(' ', { module: 'Phần 1', quiz: 'Kiểm tra' }))).toEqual([
      'title-missing',
      'no-lesson',
    ])
  })

  it('leaves out a module without lessons, and wants a name for one with', () => {
    const empty = { key: 'trong', title: '', lessons: [] }
    expect(names({ ...draft, modules: [...draft.modules, empty] })).toEqual([])
    expect(names({ ...draft, modules: draft.modules.map((one) => ({ ...one, title: '' })) })).toHaveLength(2)
  })

  it.each<[string, Partial<LessonDraft>, string]>([
    ['without title', { title: '' }, 'title-missing'],
    ['without text', { text: ' \n ' }, 'text-missing'],
    ['with law of nowhere', { text: ':::law\nĐiều này bắt buộc.\n:::' }, 'law-without-basis'],
    [
      'with law of an empty place',
      { text: ':::law basis=" " from="2025-07-01"\nx\n:::' },
      'law-without-basis',
    ],
    ['with somebody’s phone', { text: 'Chị H., 0912 345 678' }, 'phone-number'],
    ['with somebody’s card', { summary: 'CCCD 001099012345' }, 'identity-number'],
  ])('is not a lesson %s', (_what, change, name) => {
    expect(problemsOf(withLesson(change))).toMatchObject([{ name, place: { at: 'lesson', key: 'im-lang' } }])
  })

  it('is law that says where it stands', () => {
    const text = ':::law basis="Luật 53/2024/QH15, Điều 5" from="2025-07-01"\nx\n:::'
    expect(names(withLesson({ text }))).toEqual([])
  })

  it.each<[string, Partial<QuestionDraft>, string[]]>([
    ['without words', { stem: ' ' }, ['stem-missing']],
    ['without options', { options: [] }, ['no-right-option', 'no-wrong-option']],
    ['without a right one', { options: [option('a', false), option('b', false)] }, ['no-right-option']],
    [
      'without a wrong one',
      { kind: 'multiple', options: [option('a', true), option('b', true)] },
      ['no-wrong-option'],
    ],
    ['whose wrong one is blank', { options: [option('a', true), option('', false)] }, ['no-wrong-option']],
    [
      'of single choice with two right ones',
      { options: [option('a', true), option('b', true), option('c', false)] },
      ['several-right-options'],
    ],
    ['with one option twice', { options: [option('Có', true), option('có', false)] }, ['same-option-twice']],
    ['that gives a phone away', { explanation: 'Gọi 0912345678' }, ['phone-number']],
  ])('is not a question %s', (_what, change, expected) => {
    expect(names(withQuestion(change))).toEqual(expected)
  })

  it('draws no more questions than there are', () => {
    expect(names({ ...draft, quiz: { ...draft.quiz, drawn: 3 } })).toEqual(['too-few-questions'])
    expect(names({ ...draft, quiz: { ...draft.quiz, drawn: 2 } })).toEqual([])
  })
})

describe('a new version', () => {
  const now = new Date('2026-11-23T02:00:00Z')
  const earlier = new Date('2026-01-01T00:00:00Z')

  it('has lessons to relearn only when it is substantive and names them', () => {
    const edition = Edition.parse({ change: 'substantive', relearn: ['im-lang'], refresherBy: '2027-02-28' })
    expect(relearnSince(edition, 'im-lang', null, now)).toEqual(now)
    expect(relearnSince(edition, 'cho-ngoi', null, now)).toBeNull()
    expect(relearnSince(edition, 'cho-ngoi', earlier, now)).toEqual(earlier)
    expect(relearnSince({ change: 'editorial' }, 'im-lang', earlier, now)).toEqual(earlier)
    expect(Edition.safeParse({ change: 'substantive', relearn: [], refresherBy: null }).success).toBe(false)
    expect(
      Edition.safeParse({ change: 'substantive', relearn: ['x'], refresherBy: '2027-02-31' }).success,
    ).toBe(false)
  })

  it('knows which lessons are new and which say something else', () => {
    const later = withLesson({ text: 'Chờ lâu hơn.' })
    expect(changedLessons(later, draft)).toEqual({ changed: ['im-lang'], added: [] })
    expect(changedLessons(draft, { ...draft, modules: [] }).added).toEqual(['cho-ngoi', 'im-lang', 'hoi-it'])
    expect(stepKeys(draft)).toEqual(['cho-ngoi', 'im-lang', 'hoi-it', 'kiem-tra'])
    expect(stepKeys({ ...draft, questions: [] })).not.toContain('kiem-tra')
  })
})
