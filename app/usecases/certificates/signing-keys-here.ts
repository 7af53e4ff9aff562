import { didOf } from '../../domain/certificates/did-key.ts'
import type { Day } from '../../domain/day.ts'
import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { countedKeys } from '../../persistence/certificates/signing-keys.ts'
import type { World } from '../world.ts'
import { opensKey } from './signing-key.ts'

export type KeyHere = {
  id: string
  /** Its name in badges (`did:key`). */
  did: string
  publicKey: string
  from: Day
  /** The day on which it ceased to sign; null: it is in use. */
  retired: Day | null
  certificates: number
  badges: number
  /** Whether this installation's master key opens its private half. */
  opens: boolean
}

/** All signing keys, the newest first, with what each signed and whether it can sign here. */
export async function signingKeysHere(world: World): Promise<Outcome<{ keys: KeyHere[] }>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const counted = await countedKeys(world.db)
  const keys = counted.map((key) => {
    const { id, publicKey, from, retired, certificates, badges } = key
    const opens = opensKey(world, key) !== null
    return { id, did: didOf(publicKey), publicKey, from, retired, certificates, badges, opens }
  })
  return { keys }
}
