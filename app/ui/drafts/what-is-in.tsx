import type { Step } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'

const t = text.publication

/** How much there is of what in a version. */
export function WhatIsIn({ steps }: { steps: Pick<Step, 'kind' | 'minutes'>[] }) {
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const parts = [
    { count: count('reading'), words: t.readings },
    { count: count('scenario'), words: t.scenarios },
    { count: count('quiz'), words: t.quizzes },
  ].filter((part) => part.count > 0)
  return (
    <p>
      {parts.map((part) => part.words(part.count)).join(', ')} · {text.courses.minutes(minutes)}
    </p>
  )
}
