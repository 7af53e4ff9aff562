import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import {
  acceptedCompletions,
  retractCompletion as retract,
} from '../../persistence/completions/completions.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { trainee } from '../requirements/trainee.ts'
import type { World } from '../world.ts'

/**
 * Takes back training that was accepted by mistake, as long as no certificate rests on it: one that does is revoked first.
 * What somebody learned here is not taken back.
 */
export function retractCompletion(
  world: World,
  input: { personId: string; completion: string },
): Promise<Outcome<{ id: string }>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<{ id: string }>> => {
    const person = await trainee(world, tx, input.personId)
    if (isRefusal(person)) return person
    const accepted = await acceptedCompletions(tx, person.personId)
    const completion = accepted.find(({ id }) => id === input.completion)
    if (!completion) return { refused: 'not-found' }
    const { id, certificate, on, kind } = completion
    if (certificate !== null) return { refused: 'certificate-rests-on-it', number: certificate }
    await retract(tx, id, person.recorded)
    const subject = { kind: 'person' as const, id: person.personId }
    await recordAudit(world, tx, { action: 'completion.retracted', subject, details: { on, kind } })
    return { id }
  })
}
