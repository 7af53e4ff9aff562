import { createCipheriv, createDecipheriv } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** Encrypts a private key at rest: AES-256-GCM under the master key, bound to the id of its key. */
export function lockPrivateKey(
  privateKey: Uint8Array,
  keyId: string,
  masterKey: Uint8Array,
  random: (bytes: number) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nonce = random(NONCE)
  const cipher = createCipheriv('aes-256-gcm', masterKey, nonce).setAAD(Buffer.from(keyId))
  const locked = [cipher.update(privateKey), cipher.final()]
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), ...locked]))
}

/** The private key; null where it was locked under another master key, for another id, or altered. */
export function unlockPrivateKey(box: Uint8Array, keyId: string, masterKey: Uint8Array): Uint8Array | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', masterKey, box.subarray(0, NONCE))
    decipher.setAAD(Buffer.from(keyId)).setAuthTag(box.subarray(NONCE, NONCE + TAG))
    return new Uint8Array(Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]))
  } catch {
    return null
  }
}
