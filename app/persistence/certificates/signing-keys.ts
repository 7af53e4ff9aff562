import type { PublishedKey } from '../../domain/certificates/key-list.ts'
import { dayOf } from '../../domain/day.ts'
import type { Reader, Tx } from '../client.ts'

export type StoredKey = { id: string; publicKey: string; encryptedPrivate: Uint8Array }
export type NewKey = {
  id: string
  publicKey: string
  encryptedPrivate: Uint8Array<ArrayBuffer>
  createdAt: Date
}

const stored = { id: true, publicKey: true, encryptedPrivate: true } as const

/** The one key in use, if there is one yet. */
export function keyInUse(db: Reader): Promise<StoredKey | null> {
  return db.signingKey.findFirst({ where: { retiredAt: null }, select: stored })
}

/** A key, in use or retired. */
export function keyById(db: Reader, id: string): Promise<StoredKey | null> {
  return db.signingKey.findUnique({ where: { id }, select: stored })
}

/**
 * Keeps a key in use until the transaction ends: who retires it waits. Any number may hold it at once. False where it was
 * retired meanwhile.
 */
export async function holdKey(tx: Tx, id: string): Promise<boolean> {
  const held = await tx.$queryRaw<object[]>`
    SELECT 1 FROM signing_key WHERE id = ${id} AND retired_at IS NULL FOR SHARE`
  return held.length > 0
}

/** The key in use, for whoever is about to retire it: waits for all who are signing with it. */
export async function keyToRetire(tx: Tx): Promise<string | null> {
  const [key] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM signing_key WHERE retired_at IS NULL FOR UPDATE`
  return key?.id ?? null
}

/** Puts a key into use unless another one is: of several at once the first wins, and the others wait for its transaction. Answers whether it is. */
export async function insertKeyUnlessInUse(tx: Tx, key: NewKey): Promise<boolean> {
  const { count } = await tx.signingKey.createMany({ data: [key], skipDuplicates: true })
  return count === 1
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

/** A key with how much it has signed. */
export type CountedKey = PublishedKey & StoredKey & { certificates: number; badges: number }

/** As {@link publishedKeys}, with what each has signed and its private half as it is stored. */
export async function countedKeys(db: Reader): Promise<CountedKey[]> {
  const rows = await db.signingKey.findMany({
    select: {
      ...{ id: true, publicKey: true, encryptedPrivate: true, createdAt: true, retiredAt: true },
      _count: { select: { certificates: true, badges: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ createdAt, retiredAt, _count, ...key }) => ({
    ...{ ...key, ..._count, from: dayOf(createdAt), retired: retiredAt && dayOf(retiredAt) },
  }))
}
