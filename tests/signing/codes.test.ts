import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodePayload, formatCode, type Code } from '../../app/domain/certificates/code.ts'
import type { PublishedKey } from '../../app/domain/certificates/key-list.ts'
import { day } from '../../app/domain/day.ts'
import { isSignedBy, publicKeyOf, signCode } from '../../app/signing/ed25519.ts'
import { lockPrivateKey, unlockPrivateKey } from '../../app/signing/private-key-box.ts'
import { checkCode } from '../../app/ui/browser/code-check.ts'
import { seededBytes } from '../support/world.ts'

const id = 'aB3dE6gH9jK2mN5pQ8sT1u'
const facts = {
  ...{ id, number: '0001/2026/GCN-SYT', name: 'Nông Thị Hương', unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn' },
  ...{ certification: 'Tiếp nhận và hỗ trợ nạn nhân', hours: 2 },
  ...{ issuedOn: day('2026-11-23'), validUntil: day('2028-11-23') },
}
const privateKey = seededBytes(11)(32)
const other = seededBytes(12)(32)
const key = 'k3yK3yK3'
const published = (under: string): PublishedKey => ({
  ...{ id: under, publicKey: publicKeyOf(privateKey), from: day('2026-11-01'), retired: null },
})
const keys = [published(key)]

function signed(by: Uint8Array, under = key): Code {
  const unsigned = { key: under, payload: encodePayload(facts) }
  return { ...unsigned, signature: signCode(unsigned, by) }
}

describe('a code behind the #', () => {
  const genuine = formatCode(signed(privateKey))

  test('signed by us is read in full', () => {
    expect(checkCode(`#${genuine}`, id, keys)).toEqual({ reading: 'genuine', facts })
  })

  test('signed by a key that has been retired is read in full', () => {
    const retired = { ...published(key), retired: day('2027-01-01') }
    const newer = { ...published('newKey01'), publicKey: publicKeyOf(other) }
    expect(checkCode(genuine, id, [newer, retired])).toEqual({ reading: 'genuine', facts })
  })

  test('of another certificate is known as such', () => {
    expect(checkCode(genuine, 'zB3dE6gH9jK2mN5pQ8sT1u', keys)).toEqual({ reading: 'another', facts })
  })

  test('signed by somebody else under our key is refused', () => {
    expect(checkCode(formatCode(signed(other)), id, keys)).toEqual({ reading: 'altered' })
  })

  test('signed under a key that is not ours is foreign', () => {
    expect(checkCode(formatCode(signed(other, 'foreign1')), id, keys)).toEqual({ reading: 'foreign' })
    expect(checkCode(formatCode(signed(privateKey, 'constructor')), id, keys)).toEqual({ reading: 'foreign' })
    expect(checkCode(genuine, id, [])).toEqual({ reading: 'foreign' })
  })

  test('that is not there is no fault', () => {
    for (const nothing of ['', '#']) expect(checkCode(nothing, id, keys)).toEqual({ reading: 'absent' })
  })

  test('with any one character changed is refused', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
    const place = fc.integer({ min: 0, max: genuine.length - 1 })
    fc.assert(
      fc.property(place, fc.constantFrom(...alphabet.split(/(?=.)/)), (at, letter) => {
        fc.pre(genuine[at] !== letter)
        const altered = genuine.slice(0, at) + letter + genuine.slice(at + 1)
        expect(checkCode(altered, id, keys).reading).toMatch(/^(altered|foreign|cut)$/)
      }),
      { numRuns: 500 },
    )
  })

  test('with one character too many, or one left out, is refused', () => {
    const place = fc.integer({ min: 0, max: genuine.length })
    fc.assert(
      fc.property(place, fc.constantFrom('A', '_', '.', ' ', '~', 'đ'), (at, letter) => {
        const longer = genuine.slice(0, at) + letter + genuine.slice(at)
        const shorter = genuine.slice(0, at) + genuine.slice(at + 1)
        expect(checkCode(longer, id, keys)).not.toHaveProperty('facts')
        if (at < genuine.length) expect(checkCode(shorter, id, keys)).not.toHaveProperty('facts')
      }),
    )
  })

  test('cut short anywhere is known to be cut', () => {
    for (let length = 1; length < genuine.length; length += 1)
      expect(checkCode(genuine.slice(0, length), id, keys)).toEqual({ reading: 'cut' })
  })
})

test('server and browser agree on what is genuine', () => {
  const publicKey = publicKeyOf(privateKey)
  for (const code of [signed(privateKey), signed(other), { ...signed(privateKey), key: 'foreign1' }]) {
    const { reading } = checkCode(formatCode(code), id, [published(code.key)])
    expect(isSignedBy(publicKey, code)).toBe(reading === 'genuine')
  }
})

describe('a private key at rest', () => {
  const master = new Uint8Array(32).fill(7)
  const box = lockPrivateKey(privateKey, key, master, seededBytes(13))

  test('opens under its master key and for its id alone', () => {
    expect(unlockPrivateKey(box, key, master)).toEqual(privateKey)
    expect(unlockPrivateKey(box, 'another1', master)).toBeNull()
    expect(unlockPrivateKey(box, key, new Uint8Array(32).fill(8))).toBeNull()
  })

  test('does not show through', () => {
    expect(Buffer.from(box).includes(Buffer.from(privateKey.subarray(0, 8)))).toBe(false)
  })

  test('altered or cut is refused', () => {
    const altered = Uint8Array.from(box, (byte, index) => (index === 40 ? byte ^ 1 : byte))
    expect(unlockPrivateKey(altered, key, master)).toBeNull()
    expect(unlockPrivateKey(box.subarray(0, 5), key, master)).toBeNull()
  })
})
