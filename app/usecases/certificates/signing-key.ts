import { toBase64Url } from '../../domain/certificates/base64url.ts'
import type { Reader, Tx } from '../../persistence/client.ts'
import {
  holdKey,
  insertKeyUnlessInUse,
  keyById,
  keyInUse,
  retireKey,
  type NewKey,
  type StoredKey,
} from '../../persistence/certificates/signing-keys.ts'
import { publicKeyOf } from '../../signing/ed25519.ts'
import { lockPrivateKey, unlockPrivateKey } from '../../signing/private-key-box.ts'
import type { World } from '../world.ts'

export type SigningKey = { id: string; publicKey: string; privateKey: Uint8Array }

const ID_BYTES = 6
const PRIVATE_BYTES = 32

/**
 * The key that signs, made on first need; nobody retires it before the transaction ends. One that this installation's master
 * key does not open (a database moved without its key folder) is retired, which keeps its signatures valid, and a new one
 * takes its place.
 */
export async function signingKey(world: World, tx: Tx): Promise<SigningKey> {
  for (;;) {
    const stored = await keyInUse(tx)
    const opened = stored && opensKey(world, stored)
    if (opened && (await holdKey(tx, opened.id))) return opened
    if (stored && !opened) await retireKey(tx, stored.id, world.now())
    if (!opened) await insertKeyUnlessInUse(tx, newKey(world))
  }
}

/** Whether the key in use can sign here: there may be none yet, or this installation's master key may not open it. */
export async function signingKeyState(world: World): Promise<'none' | 'opens' | 'locked'> {
  const stored = await keyInUse(world.db)
  if (!stored) return 'none'
  return opensKey(world, stored) ? 'opens' : 'locked'
}

/** A key that signed before, to say what became of that; else the one in use; null where neither opens here. */
export async function keyThatSigned(world: World, db: Reader, id: string): Promise<SigningKey | null> {
  const [own, other] = [await keyById(db, id), await keyInUse(db)]
  if (!own) return null
  return opensKey(world, own) ?? (other && opensKey(world, other))
}

/** The key with its private half; null where this installation's master key does not open it. */
export function opensKey(
  { settings }: World,
  { id, publicKey, encryptedPrivate }: StoredKey,
): SigningKey | null {
  const privateKey = unlockPrivateKey(encryptedPrivate, id, settings.masterKey)
  return privateKey && { id, publicKey, privateKey }
}

/** A key of chance, its private half encrypted as it is stored. */
export function newKey(world: World): NewKey {
  const privateKey = world.random(PRIVATE_BYTES)
  const id = toBase64Url(world.random(ID_BYTES))
  const encryptedPrivate = lockPrivateKey(privateKey, id, world.settings.masterKey, world.random)
  return { id, publicKey: publicKeyOf(privateKey), encryptedPrivate, createdAt: world.now() }
}
