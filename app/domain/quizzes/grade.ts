/** Weights of a question's options by option id: right ones positive and 1 in sum, wrong ones 0 or negative. */
export type Weights = Readonly<Record<string, number>>

/**
 * The weights of a question whose author only said what is right. A right option weighs 1 ÷ all right ones; where several
 * may be ticked a wrong one takes away 1 ÷ all wrong ones, so that ticking every box earns nothing. Refuses (throws) a
 * question without a right or without a wrong option: such a one cannot be published.
 */
export function weightsOf(
  kind: 'single' | 'multiple',
  options: readonly { id: string; correct: boolean }[],
): Weights {
  const right = options.filter(({ correct }) => correct).length
  const wrong = options.length - right
  if (right === 0 || wrong === 0) throw new RangeError('a question needs a right and a wrong option')
  const weight = (correct: boolean) => {
    if (correct) return 1 / right
    return kind === 'multiple' ? -1 / wrong : 0
  }
  return Object.fromEntries(options.map(({ id, correct }) => [id, weight(correct)]))
}

/**
 * The mark of one answer, between 0 and 1: max(0, chosen right ÷ all right − chosen wrong ÷ all wrong) (DESIGN § 3.5),
 * as the sum of the chosen options' weights. An option that the question does not have adds nothing.
 */
export function markOf(weights: Weights, chosen: readonly string[]): number {
  const sum = [...new Set(chosen)].reduce((total, id) => total + (weights[id] ?? 0), 0)
  return Math.min(1, Math.max(0, roundOff(sum)))
}

/** 1/3 + 1/3 + 1/3 is all of it. */
function roundOff(sum: number): number {
  return Math.round(sum * 1e9) / 1e9
}

/** Whether a quiz only shows where somebody stands: with a pass mark of 0 it is passed by being handed in. */
export function isDiagnostic({ passMark }: { passMark: number }): boolean {
  return passMark === 0
}

/** Whether marks reach the pass mark, a percentage of the full mark. */
export function isPassed(score: number, questions: number, passMark: number): boolean {
  return questions > 0 && roundOff((score / questions) * 100) >= passMark
}

export type GradingMethod = 'highest' | 'mean' | 'first' | 'last'

/** The one score that counts out of those of all finished attempts, in their order; null where there is none. */
export function countingScore(method: GradingMethod, scores: readonly number[]): number | null {
  const [first] = scores
  if (first === undefined) return null
  switch (method) {
    case 'highest':
      return Math.max(...scores)
    case 'mean':
      return scores.reduce((sum, score) => sum + score, 0) / scores.length
    case 'first':
      return first
    case 'last':
      return scores.at(-1) ?? first
  }
}
