import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { badgeOf } from '../../app/domain/certificates/badge.ts'
import { statementsOf, type JsonObject } from '../../app/domain/certificates/statements.ts'
import { statusListOf } from '../../app/domain/certificates/status-list.ts'
import { day } from '../../app/domain/day.ts'
import { canonicalQuads } from '../../app/signing/canonical.ts'
import { withProof } from '../../app/signing/data-integrity.ts'
import { contextLoader } from '../support/badge-check.ts'

const did = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'

/** All that a person may have typed, quotes, line breaks, control characters and letters beyond 16 bits among it. */
const text = fc
  .string({ unit: 'grapheme' })
  .chain((graphemes) =>
    fc
      .array(fc.constantFrom('"', '\\', '\n', '\r', '\t', '\b', '\f', '\u0001', '\u007f', '\u0085', 'ộ', '𐍈'))
      .map((special) => graphemes + special.join('')),
  )

const badge = fc
  .record({ name: text, body: text, words: text, salt: text, limited: fc.boolean() })
  .map((typed) =>
    badgeOf({
      id: 'https://daotao.example.vn/verify/AAAAAAAAAAAAAAAAAAAAAA',
      number: '0001/2026/GCN-SYT',
      certificationId: '00000000-0000-7000-9100-000000000000',
      snapshot: {
        ...{ name: 'Nông Thị Hương', unit: null, certification: typed.name, hours: 12, courses: [] },
        ...{ completedOn: day('2026-11-23'), issuedOn: day('2026-11-23'), validFrom: day('2026-11-23') },
        validUntil: typed.limited ? day('2028-11-23') : null,
        issuer: { parentBody: '', body: typed.body, place: '', signatoryTitle: '', signatoryName: '' },
      },
      issuer: { did, url: 'https://daotao.example.vn' },
      holder: { hash: 'ab', type: 'identifier', salt: typed.salt },
      status: { list: 'https://daotao.example.vn/verify/status/abc.json', index: 7 },
      words: { description: typed.words, criteria: typed.words },
    }),
  )

const processed = (document: JsonObject) =>
  jsonld.canonize(document, {
    ...{ algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true },
    documentLoader: contextLoader,
  })

test('a badge says the same, letter by letter, as a JSON-LD processor reads in it', async () => {
  await fc.assert(
    fc.asyncProperty(badge, async (document) => {
      expect(canonicalQuads(statementsOf(document))).toBe(await processed(document))
    }),
    { numRuns: 60 },
  )
})

test('so do a status list and what a proof says of itself', async () => {
  const list = statusListOf({
    ...{ id: 'https://daotao.example.vn/verify/status/abc.json', did, encoded: 'H4sI' },
    validFrom: '2026-11-23T00:00:00+07:00',
  })
  expect(canonicalQuads(statementsOf(list))).toBe(await processed(list))
  const proven = withProof(list, { did, privateKey: new Uint8Array(32).fill(5) }, new Date(0))
  const [proof] = proven['proof'] as JsonObject[]
  const { proofValue: _value, ...said } = proof ?? {}
  const context = list['@context'] ?? ''
  expect(canonicalQuads(statementsOf(said))).toBe(await processed({ '@context': context, ...said }))
})

test('a word or type outside the vocabulary is not passed over', () => {
  expect(() => statementsOf({ remark: 'Xã Đồng Đăng' })).toThrow('remark')
  expect(() => statementsOf({ type: 'Person' })).toThrow('Person')
  expect(() => statementsOf({ name: [['Hương']] })).toThrow('a list within a list')
})

test('two blank nodes that nothing tells apart are not guessed at', () => {
  const twins = { criteria: [{ narrative: 'a' }, { narrative: 'a' }] }
  expect(() => canonicalQuads(statementsOf(twins))).toThrow('alike')
})
