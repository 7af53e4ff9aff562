import type { Db, Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { isUuid } from '../is-uuid.ts'

export type NewUpload = {
  ownerId: string
  fileName: string
  bytes: Uint8Array
  createdAt: Date
  expiresAt: Date
}

/** A list on its way. `outcome`: what became of it, as it is shown; null: it was not taken over yet. */
export type CompletionUpload<Outcome> = { id: string; fileName: string; outcome: Outcome | null }

/** Keeps a list; of one person the newest alone. Answers its key. */
export async function insertUpload(db: Db, { bytes, ...upload }: NewUpload): Promise<string> {
  const { ownerId, createdAt } = upload
  await db.completionUpload.deleteMany({ where: { OR: [{ ownerId }, { expiresAt: { lte: createdAt } }] } })
  const data = { ...upload, bytes: new Uint8Array(bytes) }
  return (await db.completionUpload.create({ data, select: { id: true } })).id
}

/** Somebody's own list, as long as it is kept. */
export async function ownUpload<Outcome>(
  db: Reader,
  ownerId: string,
  id: string,
  now: Date,
): Promise<CompletionUpload<Outcome> | null> {
  if (!isUuid(id)) return null
  const found = await db.completionUpload.findFirst({
    where: { id, ownerId, expiresAt: { gt: now } },
    select: { id: true, fileName: true, outcome: true },
  })
  return found && { ...found, outcome: found.outcome as Outcome | null }
}

export async function bytesOf(db: Reader, id: string): Promise<Uint8Array | null> {
  return (await db.completionUpload.findUnique({ where: { id }, select: { bytes: true } }))?.bytes ?? null
}

/** The list was taken over: what became of it is shown, the file is no longer kept. Of two at once the first is told of. */
export async function closeUpload(db: Db, id: string, outcome: object): Promise<void> {
  const data = { outcome: outcome as Prisma.InputJsonObject, bytes: null }
  await db.completionUpload.updateMany({ where: { id, outcome: { equals: Prisma.DbNull } }, data })
}

export async function removeUpload(db: Db, id: string): Promise<void> {
  await db.completionUpload.deleteMany({ where: { id } })
}

export async function removeExpired(db: Db, now: Date): Promise<void> {
  await db.completionUpload.deleteMany({ where: { expiresAt: { lte: now } } })
}
