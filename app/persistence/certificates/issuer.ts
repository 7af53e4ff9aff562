import type { IssuerSnapshot } from '../../domain/certificates/snapshot.ts'
import type { Reader } from '../client.ts'

export type Issuer = IssuerSnapshot & { numberSuffix: string }

/** Who issues certificates here; null until it has been set. */
export async function issuerOf(db: Reader): Promise<Issuer | null> {
  const row = await db.issuer.findUnique({ where: { id: 1 } })
  if (!row) return null
  const { id: _one, ...issuer } = row
  return issuer
}
