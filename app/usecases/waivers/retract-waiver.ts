import type { Outcome } from '../../domain/refusal.ts'
import type { World } from '../world.ts'
import { changeWaiver, type NamedWaiver } from './change-waiver.ts'

/** Takes back a waiver that should never have been: the days that it spoke of count again. */
export function retractWaiver(world: World, input: NamedWaiver): Promise<Outcome<{ id: string }>> {
  return changeWaiver(world, input, 'waiver.retracted', (_tx, waiver) => Promise.resolve(waiver))
}
