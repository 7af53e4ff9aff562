import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CourseDraft, lessonsOf, newDraft } from '../../../app/domain/drafts/draft.ts'
import { keyFor } from '../../../app/domain/drafts/key-for.ts'
import {
  addLesson,
  addModule,
  moveLesson,
  moveModule,
  removeLesson,
  removeModule,
  renameModule,
  restoreLesson,
  type Changed,
} from '../../../app/domain/drafts/outline-changes.ts'
import { addQuestion, removeQuestion, restoreQuestion } from '../../../app/domain/drafts/question-changes.ts'
import { draft } from '../../cast/draft.ts'

/** The outline in one line: `phan-1: cho-ngoi im-lang | phan-2: hoi-it`. */
const shape = (after: Changed) =>
  after?.modules.map(({ key, lessons }) => `${key}: ${lessons.map((one) => one.key).join(' ')}`).join(' | ')

describe('the outline of a draft', () => {
  it('takes new modules and lessons, with keys made of their titles', () => {
    const added = addLesson(addModule(draft, 'Sau khi hỏi'), 'sau-khi-hoi', 'Ghi chép  gì?')
    expect(added?.key).toBe('ghi-chep-gi')
    expect(shape(added?.draft ?? null)).toBe(
      'phan-1: cho-ngoi im-lang | phan-2: hoi-it | sau-khi-hoi: ghi-chep-gi',
    )
    expect(lessonsOf(added?.draft ?? draft).at(-1)).toMatchObject({ title: 'Ghi chép gì?', text: '' })
    expect(shape(renameModule(draft, 'phan-2', 'Đặt tên khác'))).toBe(shape(draft))
  })

  it('moves a lesson within its module and over its edge', () => {
    expect(shape(moveLesson(draft, 'im-lang', 'up'))).toBe('phan-1: im-lang cho-ngoi | phan-2: hoi-it')
    expect(shape(moveLesson(draft, 'im-lang', 'down'))).toBe('phan-1: cho-ngoi | phan-2: im-lang hoi-it')
    expect(shape(moveLesson(draft, 'hoi-it', 'up'))).toBe('phan-1: cho-ngoi im-lang hoi-it | phan-2: ')
    expect(shape(moveLesson(draft, 'cho-ngoi', 'up'))).toBe(shape(draft))
    expect(shape(moveModule(draft, 'phan-2', 'up'))).toBe('phan-2: hoi-it | phan-1: cho-ngoi im-lang')
    expect(shape(moveModule(draft, 'phan-2', 'down'))).toBe(shape(draft))
  })

  it('keeps what was removed and gives it back, key and text as they were', () => {
    const without = removeModule(draft, 'phan-1') ?? draft
    expect(shape(without)).toBe('phan-2: hoi-it')
    expect(shape(restoreLesson(without, 'im-lang'))).toBe('phan-2: hoi-it im-lang')
    const less = removeLesson(draft, 'cho-ngoi') ?? draft
    expect(addLesson(less, 'phan-1', 'Chỗ ngồi')?.key).toBe('cho-ngoi-2')
    expect(lessonsOf(restoreLesson(less, 'cho-ngoi') ?? less).at(1)?.text).toBe(
      'Mời ngồi, **không** hỏi ngay.',
    )
  })

  it('refuses what is not there', () => {
    for (const after of [
      renameModule(draft, 'x', 'y'),
      moveModule(draft, 'x', 'up'),
      removeModule(draft, 'x'),
      moveLesson(draft, 'x', 'up'),
      removeLesson(draft, 'x'),
      restoreLesson(draft, 'cho-ngoi'),
      addLesson(draft, 'x', 'y'),
      removeQuestion(draft, 'x'),
      restoreQuestion(draft, 'cau-1'),
    ]) {
      expect(after).toBeNull()
    }
  })

  it('loses no lesson and makes no two of one key, whatever is done in whatever order', () => {
    const step = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.nat(9),
      fc.constantFrom('Chào', 'Nghe', '!!', 'Kiểm tra'),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let at = newDraft('Khóa', { module: 'Phần 1', quiz: 'Kiểm tra' })
        let made = 0
        for (const [what, which, title] of steps) {
          const module = at.modules[which % Math.max(1, at.modules.length)]?.key ?? ''
          const key = lessonsOf(at)[which % Math.max(1, lessonsOf(at).length)]?.key ?? ''
          const gone = at.removed.lessons[which % Math.max(1, at.removed.lessons.length)]?.lesson.key ?? ''
          const added = what === 0 ? addLesson(at, module, title) : null
          if (added) made += 1
          const after = [
            added?.draft ?? null,
            addModule(at, title),
            moveLesson(at, key, which % 2 ? 'up' : 'down'),
            removeLesson(at, key),
            restoreLesson(at, gone),
            removeModule(at, module),
            moveModule(at, module, 'down'),
          ][what]
          at = after ?? at
        }
        const keys = [...lessonsOf(at), ...at.removed.lessons.map(({ lesson }) => lesson)].map(
          ({ key }) => key,
        )
        expect(keys).toHaveLength(made)
        expect(new Set(keys).size).toBe(made)
        expect(keys).not.toContain('kiem-tra')
        expect(CourseDraft.parse(at)).toEqual(at)
      }),
    )
  })
})

describe('questions of a draft', () => {
  it('come, go and come back', () => {
    const { draft: more, key } = addQuestion(draft, 'multiple')
    expect(key).toBe('cau-3')
    expect(more.questions.at(-1)).toMatchObject({ kind: 'multiple', stem: '' })
    const less = removeQuestion(more, 'cau-1') ?? more
    expect(less.questions.map((one) => one.key)).toEqual(['cau-2', 'cau-3'])
    expect(addQuestion(less, 'single').key).toBe('cau-4')
    expect(restoreQuestion(less, 'cau-1')?.questions.at(-1)).toEqual(draft.questions[0])
  })
})

describe('a key', () => {
  it('is made of any title, and is another one where that is taken', () => {
    expect(keyFor('Mở cửa: đón người trở về!', [], 'bai')).toBe('mo-cua-don-nguoi-tro-ve')
    expect(keyFor('Mở cửa', ['mo-cua', 'mo-cua-2'], 'bai')).toBe('mo-cua-3')
    expect(keyFor('… ?', [], 'bai')).toBe('bai')
    expect(keyFor('a'.repeat(300), [], 'bai').length).toBeLessThanOrEqual(60)
  })
})
