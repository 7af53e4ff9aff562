import type { Reader, Tx } from '../client.ts'

export type StoredLogo = { sha256: string; bytes: Uint8Array<ArrayBuffer> }

export async function saveLogo(tx: Tx, logo: StoredLogo, now: Date): Promise<void> {
  const row = { ...logo, createdAt: now }
  await tx.logo.upsert({ where: { id: 1 }, create: row, update: row })
}

export async function removeLogo(tx: Tx): Promise<void> {
  await tx.logo.deleteMany()
}

/** The logo that pages show today. */
export async function logoInUse(db: Reader): Promise<Uint8Array<ArrayBuffer> | null> {
  const logo = await db.logo.findUnique({ where: { id: 1 } })
  return logo?.bytes ?? null
}

/** The logo's bytes, where it is still the one that the hash begins with. */
export async function logoBytes(db: Reader, version: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const logo = await db.logo.findFirst({ where: { sha256: { startsWith: version } } })
  return logo?.bytes ?? null
}
