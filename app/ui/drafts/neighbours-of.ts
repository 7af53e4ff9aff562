import { lessonsOf, type CourseDraft } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import type { Neighbour } from './neighbours.tsx'

const t = text.drafts

type Both = { previous: Neighbour | null; next: Neighbour | null }

/** The lessons before and after one, among those that are written. */
export function lessonNeighbours(id: string, draft: CourseDraft, key: string): Both {
  const written = lessonsOf(draft).filter(({ takenOver }) => !takenOver)
  return around(written, key, ({ key: other, title }) => ({
    to: paths.teachLesson(id, other),
    title: title || t.untitled,
  }))
}

/** The questions before and after one, and its own number among them; null for one that was taken out. */
export function questionNeighbours(
  id: string,
  { questions }: CourseDraft,
  key: string,
): Both & { number: number | null } {
  const both = around(questions, key, ({ key: other, stem }) => ({
    to: paths.teachQuestion(id, other),
    title: stem || t.noStem,
  }))
  return { ...both, number: questions.findIndex((one) => one.key === key) + 1 || null }
}

function around<T extends { key: string }>(list: T[], key: string, told: (one: T) => Neighbour): Both {
  const index = list.findIndex((one) => one.key === key)
  const [previous, next] = index < 0 ? [] : [list[index - 1], list[index + 1]]
  return { previous: previous ? told(previous) : null, next: next ? told(next) : null }
}
