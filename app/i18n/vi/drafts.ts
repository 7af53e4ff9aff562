/** Writing courses: drafts, preview, publication. */
export const drafts = {
  /** Words that become part of a course: Vietnamese, whoever publishes it. */
  written: {
    moduleTitle: 'Phần 1',
    quizTitle: 'Bài kiểm tra cuối khóa',
    quizModule: 'Kiểm tra',
    bankTitle: (course: string) => `Câu hỏi của khóa học ${course}`,
  },
}
