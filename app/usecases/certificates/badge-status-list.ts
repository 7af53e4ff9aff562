import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beginning } from '../../domain/certificates/badge.ts'
import { toBase64Url } from '../../domain/certificates/base64url.ts'
import { didOf } from '../../domain/certificates/did-key.ts'
import { statusBits, statusListOf } from '../../domain/certificates/status-list.ts'
import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { endedPlaces } from '../../persistence/certificates/badges.ts'
import { withProof } from '../../signing/data-integrity.ts'
import type { World } from '../world.ts'
import { keyThatSigned } from './signing-key.ts'

/**
 * Which badges of a key count no more today, signed by that key, retired or not: a badge's issuer is its key, and nobody else may
 * speak for it. Where its private half does not open here any more, the key in use signs in its place, and whoever insists on
 * the same issuer takes the state for unknown. The same state of the same day is the same bytes.
 */
export async function badgeStatusList(
  world: World,
  { key: keyId, path }: { key: string; path: string },
): Promise<Outcome<{ json: string; sha256: string }>> {
  const key = await keyThatSigned(world, world.db, keyId)
  if (!key) return { refused: 'not-found' }
  const today = dayOf(world.now())
  const bits = statusBits(await endedPlaces(world.db, keyId, today))
  const did = didOf(key.publicKey)
  const list = statusListOf({
    ...{ id: `${world.settings.publicOrigin}${path}`, did, validFrom: beginning(today) },
    encoded: toBase64Url(gzipSync(bits)),
  })
  const json = `${JSON.stringify(withProof(list, { did, privateKey: key.privateKey }), null, 2)}\n`
  return { json, sha256: createHash('sha256').update(json).digest('hex') }
}
