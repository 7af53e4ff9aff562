import { createHash } from 'node:crypto'
import { questionsDrawn, type CourseContent } from '../../domain/drafts/content.ts'
import type { QuestionDraft } from '../../domain/drafts/draft.ts'
import { filledOptions } from '../../domain/drafts/publishable.ts'
import { vi } from '../../i18n/vi/index.ts'
import type { Tx } from '../../persistence/client.ts'
import { quizSlugOf } from '../../persistence/quizzes/quiz-slug.ts'
import { publishBank, type BankQuestion } from '../../persistence/quizzes/publish-bank.ts'
import { saveQuiz } from '../../persistence/quizzes/save-quiz.ts'
import { optionIds } from '../quizzes/option-ids.ts'
import type { PersonWorld } from '../world.ts'

/** Brings the course's own bank and its test to what the draft says. Answers the test's name in addresses. */
export async function publishDraftQuiz(
  world: PersonWorld,
  tx: Tx,
  courseId: string,
  content: CourseContent,
): Promise<string> {
  const bank = {
    key: `khoa-hoc-${courseId}`,
    title: vi.drafts.written.bankTitle(content.facts.title),
    questions: content.questions.map(bankQuestion),
  }
  const bankId = await publishBank(tx, bank, (count) => optionIds(world, count), world.now())
  const slug = await quizSlugOf(tx, courseId, bankId)
  const { title, passMark, timeLimitMinutes, attemptsAllowed } = content.quiz
  const settings = { title, passMark, timeLimitMinutes, attemptsAllowed }
  const usual = { delayMinutes: 0, gradingMethod: 'highest' as const, shuffle: true }
  const quiz = { ...settings, ...usual, slug, bank: bank.key, questions: questionsDrawn(content) }
  await saveQuiz(tx, quiz, { courseId, bankId })
  return slug
}

function bankQuestion(question: QuestionDraft): BankQuestion {
  const { key, kind, stem, explanation, basis } = question
  const options = filledOptions(question)
  const asked = { key, kind, stem, explanation, basis, options, topic: '', source: [] }
  return { ...asked, fingerprint: createHash('sha256').update(JSON.stringify(asked)).digest('hex') }
}
