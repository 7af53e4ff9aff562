import type {
  PersonLine,
  PreviewGroup,
  PreviewLine,
  QuestionLine,
} from '../../../domain/people/roster/roster-preview.ts'
import type { RosterOutcome } from '../../../domain/people/roster/plan-roster.ts'
import type { RosterFault } from '../../../domain/people/roster/roster-fault.ts'
import type { Reader } from '../../client.ts'

export const LINES_PER_PAGE = 100
const ROWS = 2_000

/** Keeps what a preview says, in the place of what it said before. */
export async function replaceLines(
  db: Reader,
  uploadId: string,
  lines: readonly PreviewLine[],
  told: (done: number) => Promise<void>,
): Promise<void> {
  await db.rosterLine.deleteMany({ where: { uploadId } })
  const places = new Map<string, number>()
  const placed = lines.map(({ group, told: each }) => {
    const place = places.get(group) ?? 0
    places.set(group, place + 1)
    return { group, place, told: each }
  })
  for (let at = 0; at < placed.length; at += ROWS) {
    await db.$executeRaw`
      INSERT INTO roster_line (upload_id, "group", place, told)
      SELECT ${uploadId}::uuid, l."group", l.place, l.told
      FROM jsonb_to_recordset(${JSON.stringify(placed.slice(at, at + ROWS))}::jsonb)
        AS l("group" text, place int, told jsonb)`
    await told(Math.min(at + ROWS, placed.length))
  }
}

type Told = Record<RosterOutcome, PersonLine> & { refused: RosterFault; question: QuestionLine }

/** A page of one group of a preview, from 1. */
export async function previewPage<G extends PreviewGroup>(
  db: Reader,
  uploadId: string,
  group: G,
  page: number,
): Promise<Told[G][]> {
  const first = (page - 1) * LINES_PER_PAGE
  const rows = await db.$queryRaw<{ told: Told[G] }[]>`
    SELECT told FROM roster_line
    WHERE upload_id = ${uploadId}::uuid AND "group" = ${group} AND place >= ${first} AND place < ${first + LINES_PER_PAGE}
    ORDER BY place`
  return rows.map(({ told }) => told)
}

/** The questions that begin with these rows. */
export async function questionsAt(
  db: Reader,
  uploadId: string,
  rows: readonly number[],
): Promise<QuestionLine[]> {
  const found = await db.$queryRaw<{ told: QuestionLine }[]>`
    SELECT told FROM roster_line
    WHERE upload_id = ${uploadId}::uuid AND "group" = 'question' AND (told->>'row')::int = ANY (${rows}::int[])`
  return found.map(({ told }) => told)
}
