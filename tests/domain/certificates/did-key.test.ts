import { generate } from '@digitalbazaar/ed25519-multikey'
import { expect, test } from 'vitest'
import { toBase58 } from '../../../app/domain/certificates/base58.ts'
import { didOf, verificationMethodOf } from '../../../app/domain/certificates/did-key.ts'
import { publicKeyOf } from '../../../app/signing/ed25519.ts'

test.each([
  ['', ''],
  ['00', '1'],
  ['0000287fb4cd', '11233QC4'],
  ['48656c6c6f20576f726c6421', '2NEpo7TZRRrLZSi2U'],
])('base 58 as its draft has it: %s', (hex, digits) => {
  expect(toBase58(Buffer.from(hex, 'hex'))).toBe(digits)
})

test('a public key has the name that another library gives it', async () => {
  const seed = new Uint8Array(32).fill(5)
  const { publicKeyMultibase } = await generate({ seed })
  const did = didOf(publicKeyOf(seed))
  expect(did).toBe(`did:key:${publicKeyMultibase}`)
  expect(verificationMethodOf(did)).toBe(`${did}#${publicKeyMultibase}`)
})

test('what is no base64url is no key', () => {
  expect(() => didOf('?')).toThrow('not a public key')
})
