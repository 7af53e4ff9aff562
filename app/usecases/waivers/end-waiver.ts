import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { endedWaiver } from '../../domain/requirements/waiving.ts'
import { insertWaiver } from '../../persistence/waivers/waivers.ts'
import type { World } from '../world.ts'
import { changeWaiver, type NamedWaiver } from './change-waiver.ts'

/** A waiver gets another last day; what was known of it before stays known. */
export function endWaiver(
  world: World,
  input: NamedWaiver & { last: string },
): Promise<Outcome<{ id: string }>> {
  return changeWaiver(world, input, 'waiver.ended', async (tx, waiver, others, recorded) => {
    const ended = endedWaiver(waiver, input, others)
    if (isRefusal(ended)) return ended
    const { certificationId, from, reason } = waiver
    const { personId } = input
    const id = await insertWaiver(tx, { personId, certificationId, from, reason, ...ended }, recorded)
    return { ...waiver, ...ended, id }
  })
}
