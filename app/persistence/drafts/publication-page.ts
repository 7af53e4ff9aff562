import type { Step } from '../../domain/courses/outline.ts'
import { contentOf, isSame, stepsOf } from '../../domain/drafts/content.ts'
import { changedLessons } from '../../domain/drafts/edition.ts'
import { problemsOf, type Problem } from '../../domain/drafts/publishable.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader } from '../client.ts'
import { publishedVersion } from '../courses/publish-version.ts'
import { draftOf } from './course-drafts.ts'

export type PublicationPageData = {
  id: string
  /** Of the draft that is looked at. */
  version: number
  /** Number that the next version of the course will have. */
  number: number
  problems: Problem[]
  steps: Step[]
  /** Learners have the same already. */
  nothingNew: boolean
  /** Files brought this version while the draft was being written. */
  newerFromFiles: number | null
  /** Keys of lessons that say something else than what is published, and of new ones. */
  changed: string[]
  added: string[]
}

/** What there is to say before a draft is published; null where there is no draft. */
export async function publicationPage(
  roles: readonly HeldRole[],
  db: Reader,
  id: string,
  quizModule: string,
): Promise<PublicationPageData | null> {
  const stored = await draftOf(roles, db, id)
  if (!stored) return null
  const newest = await publishedVersion(db, id)
  const content = contentOf(stored.draft)
  const before = newest?.content ?? null
  return {
    ...{ id, version: stored.version, number: (newest?.number ?? 0) + 1 },
    problems: problemsOf(stored.draft),
    steps: stepsOf(content, quizModule),
    nothingNew: before !== null && isSame(content, before),
    newerFromFiles: newest && newest.number !== stored.basedOn ? newest.number : null,
    ...(before ? changedLessons(content, before) : { changed: [], added: [] }),
  }
}
