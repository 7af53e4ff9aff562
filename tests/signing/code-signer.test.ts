import { expect, test } from 'vitest'
import { codeSigner } from '../../app/signing/code-signer.ts'
import { signCode } from '../../app/signing/ed25519.ts'
import { seededBytes } from '../support/world.ts'

test('many codes are signed as one is, to the letter', () => {
  const random = seededBytes(21)
  for (let tries = 0; tries < 20; tries += 1) {
    const privateKey = random(32)
    const unsigned = { key: 'k3yK3yK3', payload: Buffer.from(random(200)).toString('base64url') }
    expect(codeSigner(privateKey)(unsigned)).toBe(signCode(unsigned, privateKey))
  }
})
