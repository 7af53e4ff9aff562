import { toBase64Url } from '../../domain/certificates/base64url.ts'
import type { Tx } from '../../persistence/client.ts'
import { insertKeyUnlessInUse, keyInUse, retireKey } from '../../persistence/certificates/signing-keys.ts'
import { publicKeyOf } from '../../signing/ed25519.ts'
import { lockPrivateKey, unlockPrivateKey } from '../../signing/private-key-box.ts'
import type { World } from '../world.ts'

export type SigningKey = { id: string; privateKey: Uint8Array }

const ID_BYTES = 6
const PRIVATE_BYTES = 32

/**
 * The key that signs, made on first need. One that this installation's master key does not open (a database moved
 * without its key folder) is retired, which keeps its signatures valid, and a new one takes its place.
 */
export async function signingKey(world: World, tx: Tx): Promise<SigningKey> {
  const found = await openKey(world, tx)
  if (found) return found
  await insertKeyUnlessInUse(tx, newKey(world))
  const made = await openKey(world, tx)
  if (!made) throw new Error('no signing key can be opened with the master key')
  return made
}

/** Whether the key in use can sign here: there may be none yet, or this installation's master key may not open it. */
export async function signingKeyState(world: World): Promise<'none' | 'opens' | 'locked'> {
  const stored = await keyInUse(world.db)
  if (!stored) return 'none'
  return unlockPrivateKey(stored.encryptedPrivate, stored.id, world.settings.masterKey) ? 'opens' : 'locked'
}

async function openKey(world: World, tx: Tx): Promise<SigningKey | null> {
  const stored = await keyInUse(tx)
  if (!stored) return null
  const privateKey = unlockPrivateKey(stored.encryptedPrivate, stored.id, world.settings.masterKey)
  if (privateKey) return { id: stored.id, privateKey }
  await retireKey(tx, stored.id, world.now())
  return null
}

function newKey(world: World) {
  const privateKey = world.random(PRIVATE_BYTES)
  const id = toBase64Url(world.random(ID_BYTES))
  const encryptedPrivate = lockPrivateKey(privateKey, id, world.settings.masterKey, world.random)
  return { id, publicKey: publicKeyOf(privateKey), encryptedPrivate, createdAt: world.now() }
}
