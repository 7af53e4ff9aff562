import type { Reader } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

export type ListedCertification = { id: string; name: string; validityMonths: number | null }

/** All certifications of this installation; `id` is the key by which people call one. They are no secret to anybody. */
export async function listCertifications(db: Reader): Promise<ListedCertification[]> {
  const rows = await db.certification.findMany({ orderBy: { key: 'asc' } })
  return rows.map(({ key, title, validityMonths }) => ({ id: key, name: title, validityMonths }))
}

/** Our key of a certification, from the one that people use or from itself. */
export async function certificationId(db: Reader, keyOrId: string): Promise<string | null> {
  const where = isUuid(keyOrId) ? { OR: [{ key: keyOrId }, { id: keyOrId }] } : { key: keyOrId }
  const found = await db.certification.findFirst({ where, select: { id: true } })
  return found?.id ?? null
}

/** What a certification is called, by its key or ours. */
export async function certificationTitle(db: Reader, keyOrId: string): Promise<string | null> {
  const id = await certificationId(db, keyOrId)
  const found = id && (await db.certification.findUnique({ where: { id }, select: { title: true } }))
  return found ? found.title : null
}
