import {
  newDraft,
  type CourseDraft,
  type LessonDraft,
  type QuestionDraft,
} from '../../app/domain/drafts/draft.ts'

const lesson = (key: string, title: string, text: string): LessonDraft => ({
  key,
  title,
  summary: '',
  minutes: 5,
  text,
})

export const question: QuestionDraft = {
  key: 'cau-1',
  kind: 'single',
  stem: 'Khi người trở về im lặng, cán bộ nên làm gì?',
  options: [
    { text: 'Ngồi cùng và chờ', correct: true },
    { text: 'Giục người ấy kể nhanh', correct: false },
  ],
  explanation: 'Im lặng cũng là một câu trả lời.',
  basis: 'Luật 53/2024/QH15',
}

/** A course that could be published: two modules, three lessons, two questions. */
export const draft: CourseDraft = {
  ...newDraft('Lắng nghe người trở về', { module: 'Phần 1', quiz: 'Bài kiểm tra' }),
  modules: [
    {
      key: 'phan-1',
      title: 'Trước khi hỏi',
      lessons: [
        lesson('cho-ngoi', 'Chỗ ngồi', 'Mời ngồi, **không** hỏi ngay.'),
        lesson('im-lang', 'Im lặng', 'Chờ.'),
      ],
    },
    { key: 'phan-2', title: 'Khi hỏi', lessons: [lesson('hoi-it', 'Hỏi ít', 'Chỉ hỏi điều cần để giúp.')] },
  ],
  questions: [
    question,
    {
      ...question,
      key: 'cau-2',
      kind: 'multiple',
      stem: 'Phòng tiếp nhận cần có gì?',
      options: [
        { text: 'Nước uống', correct: true },
        { text: 'Chỗ ngồi kín đáo', correct: true },
        { text: 'Người dân chứng kiến', correct: false },
      ],
    },
  ],
}
