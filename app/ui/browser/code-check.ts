import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { fromBase64Url } from '../../domain/certificates/base64url.ts'
import { signedText, type Code } from '../../domain/certificates/code.ts'
import type { PublishedKey } from '../../domain/certificates/key-list.ts'
import { readCode, type Reading } from '../../domain/certificates/reading.ts'

// Not WebCrypto's: a page over plain http has none, and older phones lack Ed25519 in it.
hashes.sha512 = (message) => new Uint8Array(sha512(message))

/** Reads the code of a certificate's address, its signature checked here in the browser. */
export function checkCode(text: string, id: string, keys: PublishedKey[]): Reading {
  return readCode(text, id, keys, isSignedBy)
}

function isSignedBy(publicKey: string, code: Code): boolean {
  const [key, signature] = [fromBase64Url(publicKey), fromBase64Url(code.signature)]
  if (key === null || signature === null) return false
  try {
    return verify(signature, signedText(code), key, { zip215: false })
  } catch {
    return false
  }
}
