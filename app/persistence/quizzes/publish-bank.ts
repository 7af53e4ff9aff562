import type { CurriculumQuestion } from '../../domain/courses/curriculum.ts'
import { weightsOf } from '../../domain/quizzes/grade.ts'
import type { Tx } from '../client.ts'

export type BankQuestion = CurriculumQuestion & { fingerprint: string }

/**
 * Brings a bank to the given questions: a changed one gets its next version, a missing one is retired. Papers keep the
 * versions that they were drawn from. `optionIds` makes ids that say nothing about which option is right.
 */
export async function publishBank(
  tx: Tx,
  bank: { key: string; title: string; questions: BankQuestion[] },
  optionIds: (count: number) => string[],
  now: Date,
): Promise<string> {
  const { key, title } = bank
  const { id } = await tx.bank.upsert({ where: { key }, create: { key, title }, update: { title } })
  for (const question of bank.questions) await publishQuestion(tx, id, question, optionIds, now)
  await tx.question.updateMany({
    where: { bankId: id, retiredAt: null, key: { notIn: bank.questions.map((question) => question.key) } },
    data: { retiredAt: now },
  })
  return id
}

async function publishQuestion(
  tx: Tx,
  bankId: string,
  question: BankQuestion,
  optionIds: (count: number) => string[],
  now: Date,
): Promise<void> {
  const { key, kind, topic, stem, basis, source, fingerprint } = question
  const row = await tx.question.upsert({
    where: { bankId_key: { bankId, key } },
    create: { bankId, key },
    update: { retiredAt: null },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  const newest = row.versions[0]
  if (newest?.fingerprint === fingerprint) return
  const options = optionRows(question, optionIds)
  await tx.questionVersion.create({
    data: {
      ...{
        questionId: row.id,
        number: (newest?.number ?? 0) + 1,
        kind,
        topic,
        stem,
        basis,
        source,
        fingerprint,
      },
      effectiveFrom: question.effectiveFrom ? new Date(`${question.effectiveFrom}T00:00:00Z`) : null,
      reviewedBy: question.reviewedBy ?? null,
      publishedAt: now,
      options: { create: options.map(({ id, text }) => ({ id, text })) },
      key: { create: keyRow(question, options) },
    },
  })
}

type OptionRow = { id: string; text: string; correct: boolean; feedback: string | undefined }

function optionRows(question: BankQuestion, optionIds: (count: number) => string[]): OptionRow[] {
  const ids = optionIds(question.options.length)
  return question.options.map(({ text, correct, feedback }, index) => {
    const id = ids[index]
    if (id === undefined) throw new RangeError('too few option ids')
    return { id, text, correct, feedback }
  })
}

function keyRow(question: BankQuestion, options: OptionRow[]) {
  return {
    weights: weightsOf(question.kind, options),
    feedback: Object.fromEntries(options.flatMap(({ id, feedback }) => (feedback ? [[id, feedback]] : []))),
    explanation: question.explanation,
  }
}
