import { createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { toBase64Url } from '../../../app/domain/certificates/base64url.ts'
import {
  encodePayload,
  formatCode,
  parseCode,
  signedText,
  type Code,
} from '../../../app/domain/certificates/code.ts'
import { day } from '../../../app/domain/day.ts'
import { readCode, type SignatureCheck } from '../../../app/domain/certificates/reading.ts'
import { drawCertificate } from '../../../app/pdf/certificate.ts'
import { isSignedBy, publicKeyOf, signCode } from '../../../app/signing/ed25519.ts'
import { prefixHashes } from '../../../app/usecases/certificates/check-file.ts'
import { checkCode } from '../../../app/ui/browser/code-check.ts'
import { paper } from '../../cast/paper.ts'
import { seededBytes } from '../../support/world.ts'

/** 10,000 in all, the same at every run. */
const [CODES, FILES] = [6_000, 4_000]

const bytes = seededBytes(20261130)
const below = (most: number) => {
  const [a = 0, b = 0, c = 0, d = 0] = bytes(4)
  return (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) % most
}
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T

const inTurn = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T

const [privateKey, retiredPrivate] = [bytes(32), bytes(32)]
const keys = [
  { id: 'inUse001', publicKey: publicKeyOf(privateKey), from: day('2026-06-01'), retired: null },
  {
    ...{ id: 'retired1', publicKey: publicKeyOf(retiredPrivate), from: day('2025-01-01') },
    retired: day('2026-06-01'),
  },
]
const facts = {
  ...{ id: 'aB3dE6gH9jK2mN5pQ8sT1u', number: '0001/2026/GCN-SYT', name: 'Nông Thị Hương', hours: 2 },
  ...{ unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn', certification: 'Tiếp nhận và hỗ trợ nạn nhân' },
  ...{ issuedOn: day('2026-11-23'), validUntil: day('2028-11-23') },
}
const other = { ...facts, id: 'zZ9yX8wV7uT6sR5qP4oN3m', number: '0002/2026/GCN-SYT', name: 'Vi Văn Hùng' }

function signed(of: typeof facts, key = 'inUse001', by = privateKey): Code {
  const unsigned = { key, payload: encodePayload(of) }
  return { ...unsigned, signature: signCode(unsigned, by) }
}

const genuine = signed(facts)
const code = formatCode(genuine)
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
const STRANGE = [...LETTERS, ...Array.from('.=+/ #~%\n\u0000ếđ')]

const spliced = (at: number, removed: number, put: string) =>
  code.slice(0, at) + put + code.slice(at + removed)
const flipped = (part: 'payload' | 'signature') => {
  const raw = Buffer.from(genuine[part], 'base64url')
  const at = below(raw.length * 8)
  raw[at >> 3] = (raw[at >> 3] ?? 0) ^ (1 << (at & 7))
  return formatCode({ ...genuine, [part]: raw.toString('base64url') })
}
const standard = (text: string) => text.replace(/-/g, '+').replace(/_/g, '/')

const foreign = Array.from({ length: 8 }, () => formatCode(signed(facts, 'inUse001', bytes(32))))
const retired = formatCode(signed(facts, 'inUse001', retiredPrivate))
const ofOther = signed(other).signature

/** Each makes something other of the genuine code. */
const mutations: [name: string, mutate: () => string][] = [
  ['a bit of the payload', () => flipped('payload')],
  ['a bit of the signature', () => flipped('signature')],
  ['another letter', () => spliced(below(code.length), 1, oneOf(STRANGE))],
  [
    'two letters exchanged',
    () => {
      const at = below(code.length - 1)
      return spliced(at, 2, `${code[at + 1] ?? ''}${code[at] ?? ''}`)
    },
  ],
  ['one letter more', () => spliced(below(code.length + 1), 0, oneOf(STRANGE))],
  ['a part left out', () => spliced(below(code.length), 1 + below(40), '')],
  ['the end cut off', () => code.slice(0, below(code.length))],
  [
    'a part twice',
    () => {
      const at = below(code.length - 8)
      return spliced(at, 0, code.slice(at, at + 1 + below(40)))
    },
  ],
  [
    'another spelling of base64',
    () => {
      const padded = (text: string) => text + '='.repeat((4 - (text.length % 4)) % 4 || 4)
      const raw = Buffer.from(genuine.signature, 'base64url')
      return oneOf([
        formatCode({ ...genuine, payload: padded(genuine.payload) }),
        formatCode({ ...genuine, signature: padded(genuine.signature) }),
        formatCode({ ...genuine, signature: `+${standard(genuine.signature).slice(1)}` }),
        formatCode({ ...genuine, signature: raw.toString('hex') }),
        // The last letter of 64 bytes carries four bits that mean nothing: only one spelling of them is ours.
        code.slice(0, -1) + oneOf(LETTERS.filter((letter) => letter !== code.at(-1))),
      ])
    },
  ],
  [
    'the key exchanged',
    () =>
      formatCode({
        ...genuine,
        key: oneOf(['retired1', 'inUse002', 'inuse001', toBase64Url(bytes(6)), 'none']),
      }),
  ],
  ['signed by another key under our name', () => oneOf(foreign)],
  ['signed by a retired key under the name of the one in use', () => retired],
  ['another version', () => code.replace(/^v1/, oneOf(['v0', 'v2', 'V1', 'v01', 'v1.v1', 'none']))],
  [
    'another payload under this signature',
    () => {
      const name = `${facts.name} ${toBase64Url(bytes(3))}`
      return formatCode({ ...genuine, payload: encodePayload({ ...facts, name }) })
    },
  ],
  ['a random signature', () => formatCode({ ...genuine, signature: toBase64Url(bytes(64)) })],
  ['the signature of another certificate', () => formatCode({ ...genuine, signature: ofOther })],
]

/** The same question to another library, which answers many times faster. */
const isSignedByNative: SignatureCheck = (publicKey, { signature, ...unsigned }) => {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  return verify(null, signedText(unsigned), key, Buffer.from(signature, 'base64url'))
}
/** One mutation in so many is put to the library in use, the others to the fast one: the test is to be quick. */
const SLOWLY = 7

describe('a code', () => {
  test('that was changed in any of 6,000 ways is refused', () => {
    for (let tried = 0; tried < CODES; tried += 1) {
      const [name, mutate] = inTurn(mutations, tried)
      const mutant = mutate()
      // By chance nothing may have changed, as where two equal letters were exchanged.
      if (mutant === code) continue
      const check = tried % SLOWLY === 0 ? isSignedBy : isSignedByNative
      if (readCode(mutant, facts.id, keys, check).reading === 'genuine') throw new Error(`${name}: ${mutant}`)
    }
    for (const check of [isSignedBy, isSignedByNative])
      expect(readCode(code, facts.id, keys, check)).toEqual({ reading: 'genuine', facts })
  })

  test('is refused in browsers as here', () => {
    for (const [name, mutate] of mutations) {
      const mutant = mutate()
      if (mutant === code) continue
      expect(checkCode(mutant, facts.id, keys), name).toEqual(readCode(mutant, facts.id, keys, isSignedBy))
    }
    expect(checkCode(code, facts.id, keys).reading).toBe('genuine')
  })

  test('of one certificate is none of another, and says whose it is', () => {
    expect(readCode(code, other.id, keys, isSignedBy)).toEqual({ reading: 'another', facts })
    expect(readCode(formatCode(signed(other)), facts.id, keys, isSignedBy).reading).toBe('another')
  })

  test('of a retired key goes on being genuine, and of none that is not listed', () => {
    const old = formatCode(signed(facts, 'retired1', retiredPrivate))
    expect(readCode(old, facts.id, keys, isSignedBy).reading).toBe('genuine')
    expect(readCode(old, facts.id, keys.slice(0, 1), isSignedBy).reading).toBe('foreign')
    expect(readCode(code, facts.id, [], isSignedBy).reading).toBe('foreign')
  })

  test('counts with or without the # in front, and in no other spelling', () => {
    expect(parseCode(`#${code}`)).toEqual(genuine)
    expect(readCode(`##${code}`, facts.id, keys, isSignedBy).reading).toBe('altered')
  })
})

describe('the bytes of a drawing', () => {
  let pdf = Buffer.alloc(0)
  let sha256 = ''
  beforeAll(async () => {
    pdf = Buffer.from(await drawCertificate(paper))
    sha256 = prefixHashes(pdf).at(-1)?.sha256 ?? ''
  })

  /** Whether a file begins with the drawing, and how much of it nobody has checked. */
  function appendedTo(file: Buffer): number | null {
    const found = prefixHashes(file).find((prefix) => prefix.sha256 === sha256)
    return found ? file.length - found.length : null
  }
  const cut = (from: number, to: number, put: Uint8Array) =>
    Buffer.concat([pdf.subarray(0, from), put, pdf.subarray(to)])

  const ways: (() => Buffer)[] = [
    () => {
      const file = Buffer.from(pdf)
      const at = below(file.length)
      file[at] = (file[at] ?? 0) ^ (1 << below(8))
      return file
    },
    () => {
      const at = below(pdf.length)
      return cut(at, at + 1 + below(64), bytes(0))
    },
    () => {
      const at = below(pdf.length)
      return cut(at, at, bytes(1 + below(16)))
    },
    () => pdf.subarray(0, below(pdf.length)),
    () => {
      const at = below(pdf.length - 64)
      return cut(at, at, pdf.subarray(at, at + 1 + below(64)))
    },
    () => {
      const at = below(pdf.length)
      return cut(at, at + 8, bytes(8))
    },
  ]

  test('that were changed in any of 4,000 ways are not the drawing', () => {
    expect(appendedTo(pdf)).toBe(0)
    for (let tried = 0; tried < FILES; tried += 1) {
      const file = inTurn(ways, tried)()
      if (file.equals(pdf)) continue
      if (appendedTo(file) !== null) throw new Error(`way ${tried % ways.length}, ${tried}`)
    }
  })

  test('that were appended are counted, each of them', () => {
    for (let tried = 0; tried < 200; tried += 1) {
      const more = bytes(1 + below(2_000))
      expect(appendedTo(Buffer.concat([pdf, more]))).toBe(more.length)
    }
    expect(appendedTo(Buffer.concat([pdf, pdf]))).toBe(pdf.length)
  })
})
