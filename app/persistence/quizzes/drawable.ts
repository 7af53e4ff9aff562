import type { Drawable } from '../../domain/quizzes/draw-paper.ts'
import { rows, type Reader } from '../client.ts'
import { readOnce } from '../courses/read-once.ts'
import { Prisma } from '../generated/client.ts'

/** The newest version of every question of a bank that is in use, in the bank's order: nothing but ids. */
export async function drawable(db: Reader, bankId: string): Promise<Drawable[]> {
  const newest = await newestVersions(db, bankId)
  return (await publishedOptions(newest, () => optionsOf(db, newest))) ?? []
}

const publishedOptions = readOnce<Drawable[]>(20)

/** Ids of versions, in one text: what may change from one request to the next. */
async function newestVersions(db: Reader, bankId: string): Promise<string> {
  const found = await rows<{ ids: string | null }>(
    db,
    Prisma.sql`
    SELECT string_agg(v.id::text, ',' ORDER BY q.key) AS ids
    FROM question q
    JOIN LATERAL (SELECT id FROM question_version WHERE question_id = q.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE q.bank_id = ${bankId}::uuid AND q.retired_at IS NULL`,
  )
  return found[0]?.ids ?? ''
}

function optionsOf(db: Reader, versions: string): Promise<Drawable[]> {
  return rows<Drawable>(
    db,
    Prisma.sql`
    SELECT v.id AS "versionId", array_agg(o.id ORDER BY o.id) AS "optionIds"
    FROM unnest(string_to_array(${versions}, ',')::uuid[]) WITH ORDINALITY AS v(id, place)
    JOIN question_option o ON o.version_id = v.id
    GROUP BY v.id, v.place ORDER BY v.place`,
  )
}
