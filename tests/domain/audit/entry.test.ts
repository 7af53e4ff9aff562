import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type AuditEntry } from '../../../app/domain/audit/entry.ts'

const entry: AuditEntry = {
  at: new Date('2026-11-23T02:00:00.120Z'),
  actorKind: 'person',
  actorId: '00000000-0000-7000-9000-000000000001',
  action: 'account.created',
  subjectKind: 'person',
  subjectId: '00000000-0000-7000-9000-000000000002',
  details: { unit: null, role: 'learner' },
  address: '127.0.0.1',
}

describe('the spelling of an audit entry', () => {
  it('is fixed for ever: hashes that were written depend on it', () => {
    expect(canonical(entry)).toBe(
      '["2026-11-23T02:00:00.120Z","person","00000000-0000-7000-9000-000000000001","account.created","person",' +
        '"00000000-0000-7000-9000-000000000002",[["role","learner"],["unit",null]],"127.0.0.1"]',
    )
  })

  it('does not depend on the order in which details were given', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const details = fc.uniqueArray(fc.tuple(fc.string(), value), { selector: ([name]) => name })
    fc.assert(
      fc.property(details, (given) => {
        const there = canonical({ ...entry, details: Object.fromEntries(given) })
        expect(canonical({ ...entry, details: Object.fromEntries([...given].reverse()) })).toBe(there)
      }),
    )
  })

  it('tells any two different entries apart', () => {
    const text = fc.string({ maxLength: 3 })
    const some = fc.record({
      action: text,
      subjectId: text,
      address: text,
      details: fc.dictionary(text, text),
    })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const same =
          one.action === other.action &&
          one.subjectId === other.subjectId &&
          one.address === other.address &&
          sorted(one.details) === sorted(other.details)
        expect(canonical({ ...entry, ...one }) === canonical({ ...entry, ...other })).toBe(same)
      }),
    )
  })
})

const sorted = (details: Record<string, string>) =>
  JSON.stringify(Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1)))
