import type { PreviewCounts } from '../../../domain/people/roster/roster-preview.ts'
import type { RosterHeader } from '../../../domain/people/roster/roster-columns.ts'
import type { RosterPhase } from '../../../domain/people/roster/roster-progress.ts'
import type { Upload, UploadState } from '../../../domain/people/roster/upload.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import type { Db, Reader, Tx } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { isUuid } from '../../is-uuid.ts'

export type NewUpload = {
  ownerId: string
  fileName: string
  sha256: string
  bytes: Uint8Array
  createdAt: Date
  expiresAt: Date
}

/** Keeps a file, which is to be read at once; answers its key. */
export async function insertUpload(db: Db, { bytes, ...upload }: NewUpload): Promise<string> {
  const state = { state: 'reading' as const, beatAt: upload.createdAt, decisions: [] }
  const data = { ...upload, ...state, bytes: new Uint8Array(bytes) }
  return (await db.rosterUpload.create({ data, select: { id: true } })).id
}

const columns = Prisma.sql`u.id, u.file_name AS "fileName", u.sha256, u.state::text AS state, u.header, u.columns,
  u.decisions, u.counts, u.digest, u.refusal, u.phase, u.done, u.total, u.beat_at AS "beatAt",
  u.change_id AS "changeId", u.created_at AS "createdAt", u.expires_at AS "expiresAt"`

/** Somebody's own upload, as long as it is kept. */
export async function ownUpload(db: Reader, ownerId: string, id: string, now: Date): Promise<Upload | null> {
  if (!isUuid(id)) return null
  const rows = await db.$queryRaw<Upload[]>`
    SELECT ${columns} FROM roster_upload u
    WHERE u.id = ${id}::uuid AND u.owner_id = ${ownerId}::uuid AND u.expires_at > ${now}`
  return rows[0] ?? null
}

/** Those that somebody has begun and neither carried out nor given up, the newest first. */
export function openUploads(db: Reader, ownerId: string, now: Date): Promise<Upload[]> {
  return db.$queryRaw<Upload[]>`
    SELECT ${columns} FROM roster_upload u
    WHERE u.owner_id = ${ownerId}::uuid AND u.expires_at > ${now} AND u.state <> 'imported'
    ORDER BY u.created_at DESC LIMIT 20`
}

export async function bytesOf(db: Reader, id: string): Promise<Uint8Array | null> {
  return (await db.rosterUpload.findUnique({ where: { id }, select: { bytes: true } }))?.bytes ?? null
}

/** What may come before a piece of work. */
export type Begun = {
  state: 'reading' | 'importing'
  from: UploadState[]
  columns?: object
  decisions?: object
}

/** Begins work on an upload, unless it is worked on already; whether it did. */
export async function beginWork(
  db: Reader,
  id: string,
  begun: Begun,
  silentSince: Date,
  now: Date,
): Promise<boolean> {
  const { state, from, columns: mapping, decisions } = begun
  const count = await db.$executeRaw`
    UPDATE roster_upload SET state = ${state}::upload_state, beat_at = ${now}, refusal = NULL, phase = NULL, done = 0,
      total = 0, columns = coalesce(${json(mapping)}::jsonb, columns),
      decisions = coalesce(${json(decisions)}::jsonb, decisions)
    WHERE id = ${id}::uuid AND (state::text = ANY (${from}) OR (state IN ('reading', 'importing') AND beat_at < ${silentSince}))`
  return count > 0
}

const json = (value: object | null | undefined) => (value ? JSON.stringify(value) : null)

/** A sign of life of whoever works on it. */
export async function beat(db: Db, id: string, now: Date): Promise<void> {
  await db.rosterUpload.updateMany({ where: { id }, data: { beatAt: now } })
}

export type Progress = { phase: RosterPhase; done: number; total: number }

export async function reportProgress(db: Db, id: string, progress: Progress, now: Date): Promise<void> {
  await db.rosterUpload.updateMany({ where: { id }, data: { ...progress, beatAt: now } })
}

export type Settled = {
  state: UploadState
  header?: RosterHeader
  counts?: PreviewCounts
  digest?: string
  refusal?: Refusal
}

/** What became of the work on an upload. */
export async function settleUpload(db: Reader, id: string, settled: Settled): Promise<void> {
  const { state, header, counts, digest, refusal } = settled
  await db.$executeRaw`
    UPDATE roster_upload SET state = ${state}::upload_state, header = coalesce(${json(header)}::jsonb, header),
      counts = ${json(counts)}::jsonb, digest = ${digest ?? null}, refusal = ${json(refusal)}::jsonb
    WHERE id = ${id}::uuid AND state IN ('reading', 'importing')`
}

/** The work on an upload failed: what was to be imported is still shown, a file that could not be read is not. */
export async function failWork(db: Db, id: string, refusal: Refusal): Promise<void> {
  await db.$executeRaw`
    UPDATE roster_upload SET refusal = ${json(refusal)}::jsonb,
      state = CASE WHEN state = 'importing' THEN 'previewed' ELSE 'declined' END::upload_state
    WHERE id = ${id}::uuid AND state IN ('reading', 'importing')`
}

/** An upload became a change: the file and its preview are no longer kept. */
export async function closeUpload(tx: Tx, id: string, changeId: string | null): Promise<void> {
  await tx.rosterLine.deleteMany({ where: { uploadId: id } })
  await tx.$executeRaw`
    UPDATE roster_upload SET state = 'imported', change_id = ${changeId}::uuid, bytes = NULL, header = NULL,
      columns = NULL, decisions = '[]', counts = NULL, digest = NULL, refusal = NULL
    WHERE id = ${id}::uuid`
}

export async function removeUpload(db: Db, id: string): Promise<void> {
  await db.rosterUpload.deleteMany({ where: { id } })
}

/** Removes what is no longer kept. */
export async function removeExpired(db: Db, now: Date): Promise<void> {
  await db.rosterUpload.deleteMany({ where: { expiresAt: { lte: now } } })
}
