import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { fromBase64Url } from '../../domain/certificates/base64url.ts'
import {
  decodePayload,
  parseCode,
  signedText,
  type Code,
  type SignedFacts,
} from '../../domain/certificates/code.ts'

// Not WebCrypto's: a page over plain http has none, and older phones lack Ed25519 in it.
hashes.sha512 = (message) => new Uint8Array(sha512(message))

/** Public keys by id, base64url. */
export type PublicKeys = Record<string, string>

/** What was signed for one certificate; null where the code was altered, cut, signed by somebody else or for another. */
export function checkCode(text: string, id: string, keys: PublicKeys): SignedFacts | null {
  const code = parseCode(text)
  if ('fault' in code) return null
  const publicKey = Object.hasOwn(keys, code.key) ? keys[code.key] : undefined
  if (publicKey === undefined || !isSigned(code, publicKey)) return null
  const facts = decodePayload(code.payload)
  return facts?.id === id ? facts : null
}

function isSigned(code: Code, publicKey: string): boolean {
  const [key, signature] = [fromBase64Url(publicKey), fromBase64Url(code.signature)]
  if (key === null || signature === null) return false
  try {
    return verify(signature, signedText(code), key, { zip215: false })
  } catch {
    return false
  }
}
