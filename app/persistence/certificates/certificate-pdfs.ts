import { snapshotFrom, type Snapshot } from '../../domain/certificates/snapshot.ts'
import { rows, type Db, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type StoredPdf = { bytes: Uint8Array<ArrayBuffer>; sha256: string }

/** What is printed on a certificate, and its drawing, once there is one. */
export type Paper = {
  number: string
  snapshot: Snapshot
  code: { key: string; payload: string; signature: string }
  pdf: StoredPdf | null
}

export type PaperRow = {
  number: string
  snapshot: Prisma.JsonValue
  key: string
  payload: string
  signature: string
  bytes: Uint8Array | null
  sha256: string | null
}

/** The paper of one certificate of the person who asks; null for anybody else's. */
export async function ownPaper(personId: string, db: Reader, id: string): Promise<Paper | null> {
  const [row] = await rows<PaperRow>(
    db,
    Prisma.sql`
      SELECT ${paperSql}
      FROM certificate c LEFT JOIN certificate_pdf d ON d.certificate_id = c.id
      WHERE c.id = ${id} AND c.person_id = ${personId}::uuid AND c.retracted_at IS NULL`,
  )
  return row ? paperFrom(row) : null
}

/** Columns of {@link PaperRow}, of a certificate `c` and its drawing `d`. */
export const paperSql = Prisma.sql`c.number, c.snapshot, c.key_id AS key, c.payload, c.signature, d.bytes, d.sha256`

export function paperFrom(row: PaperRow): Paper {
  const { number, snapshot, key, payload, signature, bytes, sha256 } = row
  const pdf = bytes && sha256 ? { bytes: new Uint8Array(bytes), sha256 } : null
  return { number, snapshot: snapshotFrom(snapshot), code: { key, payload, signature }, pdf }
}

/** Keeps a drawing unless another was kept first, and answers the one that is kept. */
export async function keepPdf(
  db: Db,
  certificateId: string,
  pdf: StoredPdf,
  drawnAt: Date,
): Promise<StoredPdf> {
  const { bytes, sha256 } = pdf
  const kept = await rows(
    db,
    Prisma.sql`
      INSERT INTO certificate_pdf (certificate_id, bytes, sha256, drawn_at)
      VALUES (${certificateId}, ${bytes}, ${sha256}, ${drawnAt})
      ON CONFLICT DO NOTHING RETURNING certificate_id`,
  )
  if (kept.length > 0) return pdf
  const first = await db.certificatePdf.findUniqueOrThrow({ where: { certificateId } })
  return { bytes: new Uint8Array(first.bytes), sha256: first.sha256 }
}
