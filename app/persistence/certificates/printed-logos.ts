import type { Reader, Tx } from '../client.ts'

/**
 * Keeps the logo in use for the papers that are issued with it, and answers its SHA-256; null: there is none. One statement,
 * so that the one kept is the one named.
 */
export async function keepPrintedLogo(tx: Tx, now: Date): Promise<string | null> {
  const rows = await tx.$queryRaw<{ sha256: string }[]>`
    WITH used AS (SELECT sha256, bytes FROM logo), kept AS (
      INSERT INTO printed_logo (sha256, bytes, created_at) SELECT sha256, bytes, ${now} FROM used
      ON CONFLICT DO NOTHING)
    SELECT sha256 FROM used`
  return rows[0]?.sha256 ?? null
}

/** The logo that a paper was issued with. */
export async function printedLogo(db: Reader, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await db.printedLogo.findUniqueOrThrow({ where: { sha256 } })
  return bytes
}
