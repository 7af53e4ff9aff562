import type { PublishedKey } from '../../domain/certificates/key-list.ts'
import { dayOf } from '../../domain/day.ts'
import type { Reader, Tx } from '../client.ts'

export type StoredKey = { id: string; encryptedPrivate: Uint8Array }
export type NewKey = {
  id: string
  publicKey: string
  encryptedPrivate: Uint8Array<ArrayBuffer>
  createdAt: Date
}

/** The one key in use, if there is one yet. */
export function keyInUse(db: Reader): Promise<StoredKey | null> {
  return db.signingKey.findFirst({ where: { retiredAt: null }, select: { id: true, encryptedPrivate: true } })
}

/** Puts a key into use unless another one is: of several at once the first wins, and the others wait for its transaction. */
export async function insertKeyUnlessInUse(tx: Tx, key: NewKey): Promise<void> {
  await tx.signingKey.createMany({ data: [key], skipDuplicates: true })
}

/** A retired key signs nothing more and keeps verifying. */
export async function retireKey(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.signingKey.updateMany({ where: { id, retiredAt: null }, data: { retiredAt: now } })
}

/** All public keys, the newest first, retired ones too: they are no secret to anybody. */
export async function publishedKeys(db: Reader): Promise<PublishedKey[]> {
  const rows = await db.signingKey.findMany({
    select: { id: true, publicKey: true, createdAt: true, retiredAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, publicKey, createdAt, retiredAt }) => ({
    ...{ id, publicKey, from: dayOf(createdAt) },
    retired: retiredAt && dayOf(retiredAt),
  }))
}
