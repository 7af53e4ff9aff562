import { createPrivateKey, sign } from 'node:crypto'
import { toBase64Url } from '../domain/certificates/base64url.ts'
import { signedText, type Code } from '../domain/certificates/code.ts'

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Signs payloads under the name of one key, many of them: the same signatures as `signCode` makes (RFC 8032 leaves nothing to
 * chance), by the machine's own code, which reads the key once and is then twenty times as fast.
 */
export function codeSigner(privateKey: Uint8Array): (unsigned: Pick<Code, 'key' | 'payload'>) => string {
  const key = createPrivateKey({
    ...{ key: Buffer.concat([PKCS8, privateKey]), format: 'der', type: 'pkcs8' },
  })
  return (unsigned) => toBase64Url(new Uint8Array(sign(null, signedText(unsigned), key)))
}
