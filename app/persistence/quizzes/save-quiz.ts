import type { Curriculum } from '../../domain/courses/curriculum.ts'
import type { Tx } from '../client.ts'

/** Sets up a quiz, or changes its settings for attempts that start from now on. */
export async function saveQuiz(
  tx: Tx,
  quiz: Curriculum['quizzes'][number],
  place: { courseId: string; bankId: string },
): Promise<void> {
  const { slug, questions, bank: _bank, ...settings } = quiz
  const data = { ...settings, ...place, questionCount: questions }
  await tx.quiz.upsert({ where: { slug }, create: { slug, ...data }, update: data })
}
