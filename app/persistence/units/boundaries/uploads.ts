import type { KeptFeature } from '../../../domain/units/boundaries/kept-features.ts'
import type { Reader } from '../../client.ts'
import { isUuid } from '../../is-uuid.ts'

export type NewUpload = {
  ownerId: string
  fileName: string
  sha256: string
  features: KeptFeature[]
  createdAt: Date
  expiresAt: Date
}

/** Keeps what was read of a file; of one person the newest alone. Answers its key. */
export async function insertUpload(db: Reader, { features, ...upload }: NewUpload): Promise<string> {
  const { ownerId, createdAt } = upload
  await db.boundaryUpload.deleteMany({ where: { OR: [{ ownerId }, { expiresAt: { lte: createdAt } }] } })
  const data = { ...upload, features: new TextEncoder().encode(JSON.stringify(features)) }
  return (await db.boundaryUpload.create({ data, select: { id: true } })).id
}

export type KeptUpload = { id: string; fileName: string; sha256: string; features: KeptFeature[] }

/** Somebody's own upload, as long as it is kept. */
export async function ownUpload(
  db: Reader,
  ownerId: string,
  id: string,
  now: Date,
): Promise<KeptUpload | null> {
  if (!isUuid(id)) return null
  const where = { id, ownerId, expiresAt: { gt: now } }
  const found = await db.boundaryUpload.findFirst({ where })
  if (!found) return null
  const features = JSON.parse(new TextDecoder().decode(found.features)) as KeptFeature[]
  return { id: found.id, fileName: found.fileName, sha256: found.sha256, features }
}

/** The file that somebody began with and has neither taken over nor given up. */
export async function openUpload(
  db: Reader,
  ownerId: string,
  now: Date,
): Promise<{ id: string; fileName: string } | null> {
  const where = { ownerId, expiresAt: { gt: now } }
  return db.boundaryUpload.findFirst({ where, select: { id: true, fileName: true } })
}

export async function removeUpload(db: Reader, id: string): Promise<boolean> {
  return (await db.boundaryUpload.deleteMany({ where: { id } })).count > 0
}

/** Removes what is no longer kept. */
export async function removeExpired(db: Reader, now: Date): Promise<void> {
  await db.boundaryUpload.deleteMany({ where: { expiresAt: { lte: now } } })
}
