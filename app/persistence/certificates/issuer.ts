import type { IssuerFields } from '../../domain/certificates/issuer-fields.ts'
import type { Reader, Tx } from '../client.ts'

export type Issuer = IssuerFields

/** Who issues certificates here; null until it has been set. */
export async function issuerOf(db: Reader): Promise<Issuer | null> {
  const row = await db.issuer.findUnique({ where: { id: 1 } })
  if (!row) return null
  const { id: _one, ...issuer } = row
  return issuer
}

export async function saveIssuer(tx: Tx, issuer: IssuerFields): Promise<void> {
  await tx.issuer.upsert({ where: { id: 1 }, create: issuer, update: issuer })
}
