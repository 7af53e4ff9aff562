import type { Db } from '../client.ts'

export type StoredPdf = { bytes: Uint8Array<ArrayBuffer>; sha256: string }

export async function storedPdf(db: Db, certificateId: string): Promise<StoredPdf | null> {
  const row = await db.certificatePdf.findUnique({ where: { certificateId } })
  return row && { bytes: new Uint8Array(row.bytes), sha256: row.sha256 }
}

/** Keeps a drawing unless another was kept first, and answers the one that is kept. */
export async function keepPdf(
  db: Db,
  certificateId: string,
  pdf: StoredPdf,
  drawnAt: Date,
): Promise<StoredPdf> {
  const { bytes, sha256 } = pdf
  await db.certificatePdf.createMany({
    data: [{ certificateId, bytes, sha256, drawnAt }],
    skipDuplicates: true,
  })
  const kept = await storedPdf(db, certificateId)
  if (!kept) throw new Error('a certificate’s drawing was not kept')
  return kept
}
