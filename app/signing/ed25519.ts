import { getPublicKey, hashes, sign, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { fromBase64Url, toBase64Url } from '../domain/certificates/base64url.ts'
import { signedText, type Code } from '../domain/certificates/code.ts'

// Not WebCrypto's: pages served over plain http have none, and older phones lack Ed25519 in it.
hashes.sha512 = (message) => new Uint8Array(sha512(message))

/** The public half of a private key, base64url. */
export function publicKeyOf(privateKey: Uint8Array): string {
  return toBase64Url(getPublicKey(privateKey))
}

/** Signs bytes as they are. */
export function signBytes(bytes: Uint8Array, privateKey: Uint8Array): Uint8Array {
  return sign(bytes, privateKey)
}

/** Signs a payload under the name of a key; base64url. */
export function signCode(unsigned: Pick<Code, 'key' | 'payload'>, privateKey: Uint8Array): string {
  return toBase64Url(sign(signedText(unsigned), privateKey))
}

/** Whether a code was signed by the owner of a public key (base64url). Strict (RFC 8032), and false rather than thrown. */
export function isSignedBy(publicKey: string, code: Code): boolean {
  const [key, signature] = [fromBase64Url(publicKey), fromBase64Url(code.signature)]
  if (key === null || signature === null) return false
  try {
    return verify(signature, signedText(code), key, { zip215: false })
  } catch {
    return false
  }
}
