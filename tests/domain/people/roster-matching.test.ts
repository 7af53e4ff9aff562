import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { fold } from '../../../app/domain/language/fold.ts'
import type { Decision } from '../../../app/domain/people/roster/identify.ts'
import {
  planRoster,
  type KnownPerson,
  type RosterFacts,
} from '../../../app/domain/people/roster/plan-roster.ts'
import { rosterHeader } from '../../../app/domain/people/roster/roster-columns.ts'
import { rosterPreview } from '../../../app/domain/people/roster/roster-preview.ts'
import { readRoster } from '../../../app/domain/people/roster/roster-row.ts'
import type { Table } from '../../../app/domain/tables/table.ts'
import { countingKeys } from '../../support/ledger.ts'

const today = day('2026-11-26')
const since = day('2025-07-01')
const commune = (code: string, name: string) => ({
  ...{
    id: `r${code}`,
    unitId: name,
    parentId: null,
    code,
    name,
    kind: 'commune' as const,
    from: since,
    to: null,
  },
})
const person = (id: string, staffCode: string, fullName: string, phone: string | null): KnownPerson => ({
  ...{ id, staffCode, fullName, foldedName: fold(fullName), phone, email: null },
})
const an = person('an', 'LS-1', 'Nguyễn Văn An', '0912345678')
const hoa = person('hoa', 'LS-2', 'Hoàng Thị Hòa', null)
const posted = (personId: string, unitId: string) => ({
  ...{ id: `p-${personId}`, personId, unitId, dutyId: 'd1', from: since, to: null },
})
const known: RosterFacts = {
  ...{ today, seats: new Map(), people: [an, hoa], scope: null },
  units: [commune('06184', 'Xã Đồng Đăng'), commune('06187', 'Phường Kỳ Lừa')],
  duties: [{ id: 'd1', name: 'Công chức', foldedName: 'cong chuc' }],
  postings: [posted('an', 'Xã Đồng Đăng'), posted('hoa', 'Phường Kỳ Lừa')],
}

const table = (...lines: string[]): Table => {
  const [top, ...rest] = lines.map((line) => line.split(';'))
  return { header: { row: 1, cells: top ?? [] }, rows: rest.map((cells, at) => ({ row: at + 2, cells })) }
}
const HEADER = 'mã cán bộ;họ và tên;điện thoại;đơn vị;nhiệm vụ'
function plan(lines: string[], decisions: Decision[] = [], facts = known) {
  const read = readRoster(table(HEADER, ...lines))
  if ('fault' in read) throw new Error(JSON.stringify(read))
  return planRoster(read, facts, countingKeys('new'), decisions)
}

describe('whom a line names', () => {
  test.each([
    ['a known staff code, whatever else it says', 'LS-1;Trần Văn Bình;;06187;Công chức', null],
    ['a phone, before a name', 'LS-9;Hoàng Thị Hoà;0912345678;06187;Công chức', ['an', 'hoa']],
    ['a name in its unit, however its marks are written', ';Hoàng Thị Hoà;;06187;Công chức', ['hoa']],
  ])('%s', (_what, line, candidates) => {
    const done = plan([line])
    const found = done.questions[0]?.candidates.map(({ personId }) => personId) ?? null
    expect(found).toEqual(candidates)
    expect(done.refused.map(({ trouble }) => trouble)).toEqual(
      candidates ? [candidates[0] === 'an' ? 'phone-fits' : 'name-fits'] : [],
    )
  })

  test('the same name in another unit is somebody else', () => {
    expect(plan(['LS-9;Hoàng Thị Hòa;;06184;Công chức'])).toMatchObject({ questions: [], refused: [] })
  })

  test('who stands in the file under the own code is not asked about for another code', () => {
    const lines = ['LS-2;Hoàng Thị Hòa;;06187;Công chức', 'LS-9;Hoàng Thị Hòa;;06187;Công chức']
    expect(plan(lines)).toMatchObject({ questions: [], refused: [], newPeople: [{ staffCode: 'LS-9' }] })
  })

  test('two lines of one person are one question', () => {
    const lines = [';Hoàng Thị Hòa;;06187;Công chức', ';Hoàng Thị Hòa;;06187;Hội Phụ nữ']
    const done = plan(lines, [{ row: 2, personId: 'hoa' }])
    expect(done.questions).toMatchObject([{ row: 2, rows: [2, 3], chosen: 'hoa' }])
    expect(done).toMatchObject({ refused: [], outcomes: [{ rows: [2, 3], outcome: 'changed' }] })
  })

  test('two staff codes are never one person', () => {
    const lines = ['LS-8;Hoàng Thị Hòa;;06187;Công chức', 'LS-9;Hoàng Thị Hòa;;06187;Hội Phụ nữ']
    const done = plan(
      lines,
      [2, 3].map((row) => ({ row, personId: 'hoa' })),
    )
    expect(done.refused).toMatchObject([{ row: 3, trouble: 'matched-twice', detail: '2' }])
  })

  test('somebody new, decided when another was not known yet, is asked about again', () => {
    const decided: Decision[] = [{ row: 2, personId: null, not: ['hoa'] }]
    const line = 'LS-9;Hoàng Thị Hòa;0987000111;06187;Công chức'
    expect(plan([line], decided).refused).toEqual([])
    const other = person('khac', 'LS-5', 'Lý Thị Sao', '0987000111')
    const more = { ...known, people: [...known.people, other] }
    expect(plan([line], decided, more).refused).toMatchObject([{ trouble: 'phone-fits' }])
  })

  test('of somebody beyond reach nothing is told and nothing asked', () => {
    const none: ReadonlySet<string> = new Set()
    const scope = { units: new Set(['Phường Kỳ Lừa']), people: new Set(['hoa']), editable: none }
    const done = plan([';Nguyễn Văn An;0912345678;06187;Công chức'], [], { ...known, scope })
    expect(done.questions).toEqual([])
    expect(done.refused).toMatchObject([{ trouble: 'staff-code-needed', detail: '' }])
  })
})

describe('columns', () => {
  test('are guessed, and what fits as well or not at all is told', () => {
    const header = rosterHeader(
      table('họ tên;sđt;số điện thoại;xã phường;chức vụ;ghi chú', 'A;1;2;06184;b;c'),
    )
    expect(header.guess).toEqual({ fullName: 0, phone: 2, unit: 3, duty: 4 })
    expect(header.rivals).toEqual({ phone: [1] })
    expect(header.examples).toEqual([['A', '1', '2', '06184', 'b', 'c']])
  })

  test('are found below a title, even where none of them is known', () => {
    const titled = table('Danh sách năm 2026', 'cột 1;cột 2;cột 3', 'A;06184;b')
    expect(rosterHeader(titled)).toMatchObject({ at: 1, cells: ['cột 1', 'cột 2', 'cột 3'], guess: {} })
    const read = readRoster(titled, { fullName: 0, unit: 1, duty: 2 })
    expect(read).toMatchObject({ rows: [{ row: 3, unit: '06184', duty: 'b', person: { staffCode: null } }] })
  })

  test('that must not be there are all named, also those that are not read', () => {
    const bad = table(`${HEADER};Ngày sinh;Số CCCD`, ';A;;06184;b;1;2')
    const mapping = { fullName: 1, unit: 3, duty: 4 }
    expect(readRoster(bad, mapping)).toEqual({ fault: 'forbidden-column', column: 'Ngày sinh, Số CCCD' })
  })
})

test('whatever is sent and decided, nobody is taken for two, and the same again changes nothing', () => {
  const typed = fc.record({
    code: fc.constantFrom('', 'LS-1', 'LS-2', 'LS-8', 'LS-9'),
    name: fc.constantFrom('Nguyễn Văn An', 'Hoàng Thị Hòa'),
    phone: fc.constantFrom('', '0912345678', '0987000111'),
    unit: fc.constantFrom('06184', '06187'),
    duty: fc.constantFrom('Công chức', 'Hội Phụ nữ'),
  })
  const decision = fc.record({
    row: fc.integer({ min: 2, max: 6 }),
    personId: fc.constantFrom('an', 'hoa', null),
  })
  const decisionsOf = (given: { row: number; personId: string | null }[]) =>
    given.map(({ row, personId }): Decision =>
      personId === null ? { row, personId, not: null } : { row, personId },
    )
  let taken = 0
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 5 }), fc.array(decision), (rows, given) => {
      const lines = rows.map((row) => [row.code, row.name, row.phone, row.unit, row.duty].join(';'))
      const decisions = decisionsOf(given)
      const done = plan(lines, decisions)
      const named = done.outcomes.map(({ after }) => after.id)
      expect(new Set(named).size).toBe(named.length)
      const spoken = done.outcomes.flatMap((one) => one.rows)
      expect(new Set(spoken).size).toBe(spoken.length)
      for (const { rows: own, after } of done.outcomes)
        for (const row of own) expect(['', after.staffCode]).toContain(rows[row - 2]?.code)
      const { counts, lines: shown } = rosterPreview(done, known)
      expect(counts.open).toBe(done.questions.filter(({ chosen }) => chosen === null).length)
      expect(shown.filter(({ group }) => group === 'question')).toHaveLength(done.questions.length)
      if (done.refused.length > 0) return
      taken += 1
      const again = plan(lines, decisions, appliedTo(known, done))
      expect(again.refused).toEqual([])
      expect(again.outcomes.map(({ outcome }) => outcome)).toEqual(again.outcomes.map(() => 'unchanged'))
    }),
    { numRuns: 1_000 },
  )
  expect(taken).toBeGreaterThan(50)
})

function appliedTo(facts: RosterFacts, done: ReturnType<typeof plan>): RosterFacts {
  const edited = new Map(done.edits.map(({ after }) => [after.id, after]))
  const gone = new Set(done.retract)
  const newKey = countingKeys('posting')
  return {
    ...facts,
    people: [...facts.people.map((one) => edited.get(one.id) ?? one), ...done.newPeople],
    duties: [...facts.duties, ...done.newDuties],
    postings: [
      ...facts.postings.filter(({ id }) => !gone.has(id)),
      ...done.add.map((posting) => ({ ...posting, id: newKey() })),
    ],
  }
}
