import { toBase58 } from './base58.ts'
import { fromBase64Url } from './base64url.ts'

/** Multicodec's mark of an Ed25519 public key, as a varint. */
const ED25519_PUBLIC = [0xed, 0x01]

/** Bytes as Multibase in base 58: `z` and their digits. */
export function multibase(bytes: Uint8Array): string {
  return `z${toBase58(bytes)}`
}

/**
 * The name that a public key (base64url) gives itself: `did:key:z6Mk…` (W3C CCG, did:key). The key can be read out of it, so
 * whoever checks what it signed need not ask anybody.
 */
export function didOf(publicKey: string): string {
  const bytes = fromBase64Url(publicKey)
  if (bytes === null) throw new RangeError(`not a public key: ${publicKey}`)
  return `did:key:${multibase(new Uint8Array([...ED25519_PUBLIC, ...bytes]))}`
}

/** The one key of such a name, as a proof names it. */
export function verificationMethodOf(did: string): string {
  return `${did}#${did.slice('did:key:'.length)}`
}
