import { CourseDraft } from '../../domain/drafts/draft.ts'
import { teaches } from '../../domain/drafts/teaches.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import type { Reader, Tx } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

/** A draft with what the database knows of it. */
export type StoredDraft = {
  courseId: string
  draft: CourseDraft
  /** One more at every change of what learners would be given. */
  version: number
  /** Which of these was published last. */
  publishedVersion: number | null
  /** Number of the course's version that it goes on from. */
  basedOn: number | null
  changedAt: Date
}

type Row = Omit<StoredDraft, 'draft'> & { document: unknown }

/** The draft of a course, for somebody who teaches. */
export async function draftOf(
  roles: readonly HeldRole[],
  db: Reader,
  courseId: string,
): Promise<StoredDraft | null> {
  if (!teaches(roles) || !isUuid(courseId)) return null
  const row = await db.courseDraft.findUnique({ where: { courseId } })
  return row && stored(row)
}

/** The draft, held until the transaction ends: changes come one after the other. */
export async function lockDraft(
  roles: readonly HeldRole[],
  tx: Tx,
  courseId: string,
): Promise<StoredDraft | null> {
  if (!teaches(roles) || !isUuid(courseId)) return null
  await tx.$executeRaw`SELECT 1 FROM course_draft WHERE course_id = ${courseId}::uuid FOR UPDATE`
  return draftOf(roles, tx, courseId)
}

/** Begins the draft of a course that has none; whoever comes second finds the first one's. Answers whether it is new. */
export async function insertDraft(
  tx: Tx,
  { courseId, draft, basedOn }: { courseId: string; draft: CourseDraft; basedOn: number | null },
  now: Date,
): Promise<boolean> {
  const publishedVersion = basedOn === null ? null : 1
  const row = { courseId, document: draft, version: 1, publishedVersion, basedOn }
  const data = [{ ...row, createdAt: now, changedAt: now }]
  return (await tx.courseDraft.createMany({ data, skipDuplicates: true })).count > 0
}

/** Keeps a draft as it is after a change. */
export async function keepDraft(
  tx: Tx,
  courseId: string,
  after: { draft: CourseDraft; version: number },
  now: Date,
): Promise<void> {
  const { draft: document, version } = after
  await tx.courseDraft.update({ where: { courseId }, data: { document, version, changedAt: now } })
}

/** Notes that the draft, as it is now, was published as a version of the course. */
export async function noteDraftPublished(
  tx: Tx,
  courseId: string,
  { version, number }: { version: number; number: number },
): Promise<void> {
  await tx.courseDraft.update({
    where: { courseId },
    data: { publishedVersion: version, basedOn: number },
  })
}

function stored({ document, ...row }: Row): StoredDraft {
  return { ...row, draft: CourseDraft.parse(document) }
}
