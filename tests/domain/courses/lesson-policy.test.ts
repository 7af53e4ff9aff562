import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxNamed,
  isAllowedLink,
  readLawFacts,
  writeLawFacts,
} from '../../../app/domain/courses/lesson-policy.ts'

describe('a box', () => {
  it.each(['law', ' law', 'law basis="x"', 'law\tfrom="2025-07-01"'])('%j is one of law', (info) =>
    expect(boxNamed(info)).toBe('law'),
  )
  it.each(['', 'lawful', 'basis="law"', 'LAW'])('%j is none of ours', (info) =>
    expect(boxNamed(info)).toBeNull(),
  )
})

describe('a link', () => {
  it.each(['https://x.vn', 'HTTP://x.vn', 'tel:111', 'mailto:a@b.vn', '/learn', '#dau'])(
    'may lead to %s',
    (url) => expect(isAllowedLink(url)).toBe(true),
  )
  it.each(['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '//x.vn', 'x.vn', 'file:///c:/x', ''])(
    'may not lead to %j',
    (url) => expect(isAllowedLink(url)).toBe(false),
  )
})

describe('the facts of a statement of law', () => {
  it('are read whatever their order, and empty where they are not given', () => {
    expect(readLawFacts('law from="2025-07-01" basis="Điều 27"')).toEqual({
      basis: 'Điều 27',
      from: '2025-07-01',
      source: '',
    })
  })

  it('come back as they were written, but for straight quotation marks and space', () => {
    fc.assert(
      fc.property(fc.record({ basis: fc.string(), from: fc.string(), source: fc.string() }), (facts) => {
        const read = readLawFacts(`law${writeLawFacts(facts)}`)
        const plain = (text: string) => text.replace(/["“”]/gu, '~').replace(/\s+/gu, ' ').trim()
        expect(Object.values(read).map(plain)).toEqual(Object.values(facts).map(plain))
      }),
    )
  })
})
