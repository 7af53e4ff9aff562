import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import type { Standing } from '../../../app/domain/requirements/standing.ts'
import { newAssignment } from '../../../app/domain/urging/assignment.ts'
import { newCall } from '../../../app/domain/urging/call.ts'
import { assigning, leftOut, reminding, type Candidate } from '../../../app/domain/urging/candidate.ts'

const [today, due] = [day('2026-11-23'), day('2026-12-31')]
const missing: Standing = { kind: 'assigned', since: today, until: null, why: 'not-begun' }
const waived: Standing = { kind: 'waived', since: today, until: null, why: 'waiver', reason: 'Ốm' }
const certified = (until: string | null): Standing => ({
  ...{ kind: 'certified', since: today, until: null, why: 'certificate', number: 'N' },
  validUntil: until === null ? null : day(until),
})
const renewalDue: Standing = { ...certified('2027-02-01'), kind: 'renewal-due' }

const somebody = (standing: Standing, more: Partial<Candidate> = {}): Candidate => ({
  ...{ personId: 'p', here: true, suspended: false, email: 'p@x.example', assigned: [], written: false },
  standings: [{ certificationId: 'k', standing }],
  ...more,
})
const order = { certificationId: 'k', dueOn: due, note: '' }

describe('who is assigned', () => {
  it('is whoever lacks it, has to renew it, or will not hold it on the day it is due', () => {
    for (const standing of [missing, renewalDue, certified('2026-12-31')])
      expect(assigning(somebody(standing), order)).toBe('assigned')
  })

  it('is nobody who will hold it then, is waived, of whom it is not required, or who was assigned the same', () => {
    expect(assigning(somebody(certified('2027-01-01')), order)).toBe('trained')
    expect(assigning(somebody(certified(null)), order)).toBe('trained')
    expect(assigning(somebody(waived), order)).toBe('waived')
    expect(assigning(somebody(missing, { standings: [] }), order)).toBe('unrequired')
    expect(assigning(somebody(missing, { assigned: [order] }), order)).toBe('already')
    const sooner = { ...order, dueOn: day('2026-12-01') }
    expect(assigning(somebody(missing, { assigned: [sooner] }), order)).toBe('assigned')
  })

  it('is nobody who left or is suspended, whatever they lack', () => {
    expect(assigning(somebody(missing, { here: false, suspended: true }), order)).toBe('elsewhere')
    expect(assigning(somebody(missing, { suspended: true }), order)).toBe('suspended')
  })
})

describe('who is reminded', () => {
  const anything = { certificationId: null, until: null }

  it('gets a letter or, without an address, a call; nobody two letters a day', () => {
    expect(reminding(somebody(missing), anything)).toBe('letter')
    expect(reminding(somebody(missing, { email: null }), anything)).toBe('phone')
    expect(reminding(somebody(missing, { written: true }), anything)).toBe('already')
  })

  it('is whoever lacks one of several, but is left out where only the others are asked about', () => {
    const standings = [
      { certificationId: 'k', standing: certified(null) },
      { certificationId: 'm', standing: missing },
    ]
    const both = somebody(missing, { standings })
    expect(reminding(both, anything)).toBe('letter')
    expect(reminding(both, { certificationId: 'k', until: null })).toBe('trained')
  })

  it('counts a certificate that ends by the day that is asked about as lacking', () => {
    const until = day('2027-02-01')
    expect(reminding(somebody(certified('2027-02-01')), { ...anything, until })).toBe('letter')
    expect(reminding(somebody(certified('2027-02-02')), { ...anything, until })).toBe('trained')
  })
})

test('whoever is not here, suspended or lacks nothing is always left out', () => {
  const candidates = fc.record({
    here: fc.boolean(),
    suspended: fc.boolean(),
    email: fc.constantFrom(null, 'p@x.example'),
    written: fc.boolean(),
    standing: fc.constantFrom(missing, waived, renewalDue, certified(null), certified('2026-12-01')),
  })
  fc.assert(
    fc.property(candidates, ({ standing, ...more }) => {
      const one = somebody(standing, more)
      const out = [assigning(one, order), reminding(one, { certificationId: null, until: null })]
      const mayNot = !one.here || one.suspended || ['waived'].includes(standing.kind)
      if (mayNot) for (const came of out) expect(leftOut).toContain(came)
    }),
  )
})

describe('what is typed', () => {
  it('needs a day from today on, within two years, and takes no private number in the note', () => {
    expect(newAssignment({ due: ' 2026-11-23 ', note: ' Theo  kế hoạch ' }, today)).toEqual({
      ...{ dueOn: today, note: 'Theo kế hoạch' },
    })
    for (const wrong of ['', '2026-11-22', '2026-02-31', '2029-01-01', 'mai'])
      expect(newAssignment({ due: wrong, note: '' }, today)).toEqual({
        ...{ refused: 'invalid-input', field: 'due' },
      })
    expect(newAssignment({ due, note: 'Gọi 0912345678' }, today)).toMatchObject({ refused: 'private-number' })
    expect(newAssignment({ due, note: 'x'.repeat(301) }, today)).toMatchObject({ field: 'note' })
  })

  it('of a call needs an outcome, and of a promise a day from today on', () => {
    const call = { personId: 'p', outcome: 'reached', promised: '' }
    expect(newCall({ ...call, promised: '2026-12-01' }, today)).toEqual({
      ...{ personId: 'p', outcome: 'reached', promisedBy: null },
    })
    expect(newCall({ ...call, outcome: 'x' }, today)).toMatchObject({ field: 'outcome' })
    for (const promised of ['', '2026-11-22'])
      expect(newCall({ ...call, outcome: 'promised', promised }, today)).toMatchObject({ field: 'promised' })
  })
})
