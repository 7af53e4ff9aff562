import { issuerFields, type IssuerFields } from '../../domain/certificates/issuer-fields.ts'
import { administers } from '../../domain/people/administrating.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { saveIssuer } from '../../persistence/certificates/issuer.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Names the issuing body. Certificates issued from now on say so; those issued before stay as they are. */
export async function saveDepartment(world: World, input: IssuerFields): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const issuer = issuerFields(input)
  if (isRefusal(issuer)) return issuer
  await inTransaction(world.db, async (tx) => {
    await saveIssuer(tx, issuer)
    await recordAudit(world, tx, { action: 'department.named' })
  })
  return {}
}
