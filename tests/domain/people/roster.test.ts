import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../app/domain/day.ts'
import { fold } from '../../../app/domain/language/fold.ts'
import { contains, overlap } from '../../../app/domain/period.ts'
import { planRoster, type RosterFacts } from '../../../app/domain/people/roster/plan-roster.ts'
import type { KnownPosting } from '../../../app/domain/people/roster/postings-after.ts'
import { readRoster } from '../../../app/domain/people/roster/roster-row.ts'
import type { Table } from '../../../app/domain/tables/table.ts'
import type { UnitRecord } from '../../../app/domain/units/unit-record.ts'
import { countingKeys } from '../../support/ledger.ts'

const today = day('2026-11-26')
const merged = day('2025-07-01')

function unit(
  code: string,
  name: string,
  from: string,
  to: string | null,
  parent: string | null,
): UnitRecord {
  const kind = parent === null ? 'province' : name.startsWith('Phường') ? 'ward' : 'commune'
  return {
    ...{ id: `r${name}`, unitId: name, parentId: parent, code, name, kind },
    ...{ from: day(from), to: to === null ? null : day(to) },
  }
}

const lang = 'Tỉnh Lạng Sơn'
const cao = 'Tỉnh Cao Bằng'
/** 05977 was Phường Hoàng Văn Thụ until 2025-06-30 and is nobody’s since; its people sit in Phường Lương Văn Tri. */
const units = [
  unit('20', lang, '2000-01-01', null, null),
  unit('04', cao, '2000-01-01', null, null),
  unit('05977', 'Phường Hoàng Văn Thụ', '2000-01-01', merged, lang),
  unit('05986', 'Phường Lương Văn Tri', merged, null, lang),
  unit('06184', 'Xã Đồng Đăng', merged, null, lang),
  unit('06001', 'Xã Tân Tiến', merged, null, lang),
  { ...unit('01500', 'Xã Tân Tiến', merged, null, cao), unitId: 'Tân Tiến khác' },
]
const seats = new Map([['Phường Hoàng Văn Thụ', 'Phường Lương Văn Tri']])
const duty = { id: 'd1', name: 'Công chức', foldedName: 'cong chuc' }
const an = {
  ...{ id: 'an', staffCode: 'LS-1', fullName: 'Nguyễn Văn An', foldedName: fold('Nguyễn Văn An') },
  ...{ phone: '0912345678', email: null },
}
const postedInDongDang: KnownPosting = {
  ...{ id: 'p1', personId: 'an', unitId: 'Xã Đồng Đăng', dutyId: 'd1', from: merged, to: null },
}

const HEADER = 'mã cán bộ;họ và tên;điện thoại;e-mail;đơn vị;nhiệm vụ;từ ngày;đến ngày'
function table(...lines: string[]): Table {
  const cells = [HEADER, ...lines].map((line) => line.split(';'))
  return {
    header: { row: 1, cells: cells[0] ?? [] },
    rows: cells.slice(1).map((row, at) => ({ row: at + 2, cells: row })),
  }
}

const known: RosterFacts = {
  ...{ today, units, seats, people: [an], duties: [duty], postings: [postedInDongDang], scope: null },
}

function plan(lines: string[], facts: Partial<RosterFacts> = {}) {
  const read = readRoster(table(...lines))
  if ('fault' in read) throw new Error(JSON.stringify(read))
  return planRoster(read, { ...known, ...facts }, countingKeys('new'))
}
const line = (
  changes: Partial<Record<'code' | 'name' | 'phone' | 'unit' | 'duty' | 'from' | 'to', string>> = {},
) => {
  const it = {
    code: 'LS-1',
    name: 'Nguyễn Văn An',
    phone: '',
    unit: '06184',
    duty: 'Công chức',
    from: '',
    to: '',
    ...changes,
  }
  return [it.code, it.name, it.phone, '', it.unit, it.duty, it.from, it.to].join(';')
}

describe('what a roster makes of somebody', () => {
  test('who stays as they were is unchanged, and nothing is written', () => {
    expect(plan([line()])).toMatchObject({
      ...{
        outcomes: [{ outcome: 'unchanged' }],
        retract: [],
        add: [],
        edits: [],
        newPeople: [],
        refused: [],
      },
    })
  })

  test('who is new joins, from when the unit came to be where no day is named, with a duty that may be new', () => {
    const done = plan([line({ code: 'LS-2', name: 'Lộc Thị Mai', duty: 'Công an xã' })])
    expect(done.outcomes).toMatchObject([{ outcome: 'joined' }])
    expect(done.newDuties).toEqual([{ id: 'new2', name: 'Công an xã', foldedName: 'cong an xa' }])
    expect(done.add).toMatchObject([
      { personId: done.newPeople[0]?.id, unitId: 'Xã Đồng Đăng', from: merged, to: null },
    ])
  })

  test('who is in another unit now moved: the old posting ends where the new one begins, today if no day is named', () => {
    const dated = plan([line({ unit: 'Phường Lương Văn Tri', from: '01/10/2026' })])
    expect(dated.outcomes).toMatchObject([{ outcome: 'moved' }])
    expect(dated.retract).toEqual(['p1'])
    expect(dated.add).toMatchObject([
      { unitId: 'Xã Đồng Đăng', from: merged, to: '2026-10-01' },
      { unitId: 'Phường Lương Văn Tri', from: '2026-10-01', to: null },
    ])
    expect(plan([line({ unit: '05986' })]).add).toMatchObject([{ to: today }, { from: today }])
  })

  test('a second line is a second duty, and the first goes on', () => {
    const done = plan([line(), line({ unit: '05986', duty: 'Hội Phụ nữ', from: '2026-09-01' })])
    expect(done).toMatchObject({ outcomes: [{ outcome: 'moved' }], retract: [] })
    expect(done.add).toMatchObject([{ unitId: 'Phường Lương Văn Tri', from: '2026-09-01' }])
  })

  test('a last day is still a day of work; two ends that contradict each other are refused', () => {
    const header = 'ma can bo;ho va ten;don vi;nhiem vu;tu ngay;den het ngay;den ngay'
    const ends = (last: string, to: string) => {
      const cells = ['LS-1', 'Nguyễn Văn An', '06184', 'Công chức', '01/09/2026', last, to]
      const head = { row: 1, cells: header.split(';') }
      const read = readRoster({ header: head, rows: [{ row: 2, cells }] })
      if ('fault' in read) throw new Error(JSON.stringify(read))
      return read.refused[0]?.trouble ?? read.rows[0]?.to
    }
    expect(ends('31/10/2026', '')).toBe('2026-11-01')
    expect(ends('31/10/2026', '2026-11-01')).toBe('2026-11-01')
    expect(ends('31/10/2026', '2026-10-31')).toBe('two-ends')
    expect(ends('01/09/2026', '')).toBe('2026-09-02')
    expect(ends('31/08/2026', '')).toBe('ends-before-it-begins')
    expect(ends('46000', '')).toBe('excel-number')
  })

  test('who ends leaves; who comes back joins', () => {
    expect(plan([line({ to: '01/11/2026' })])).toMatchObject({
      outcomes: [{ outcome: 'left' }],
      retract: ['p1'],
    })
    const gone = { ...postedInDongDang, to: day('2026-01-01') }
    const back = plan([line({ from: '2026-11-01' })], { postings: [gone] })
    expect(back).toMatchObject({ outcomes: [{ outcome: 'joined' }], retract: [] })
  })

  test('another phone or another spelling of the name is a change; an empty cell takes nothing away', () => {
    const done = plan([line({ name: 'Nguyễn Văn Ân', phone: '912000111' })])
    expect(done).toMatchObject({ outcomes: [{ outcome: 'changed' }], add: [] })
    expect(done.edits[0]?.after).toMatchObject({ fullName: 'Nguyễn Văn Ân', phone: '0912000111' })
    expect(plan([line()]).edits).toEqual([])
  })

  test('who began in a unit that ended since goes on in what it became', () => {
    const done = plan([line({ code: 'LS-3', name: 'Hoàng Văn Ba', unit: '05977', from: '2024-03-01' })])
    expect(done.add).toMatchObject([
      { unitId: 'Phường Hoàng Văn Thụ', from: '2024-03-01', to: merged },
      { unitId: 'Phường Lương Văn Tri', from: merged, to: null },
    ])
  })

  test('who is not named stays as they were', () => {
    expect(plan([line({ code: 'LS-2', name: 'Lộc Thị Mai' })]).retract).toEqual([])
  })
})

describe('a line is refused with row, column and why', () => {
  test.each([
    ['no name', line({ name: '' }), 'họ và tên', 'needed'],
    ['a code that is none', line({ code: '?' }), 'mã cán bộ', 'not-a-staff-code'],
    ['a phone that is none', line({ phone: '12345' }), 'điện thoại', 'not-a-phone'],
    ['a day of Excel’s', line({ from: '45839' }), 'từ ngày', 'excel-number'],
    ['31 February', line({ from: '31/02/2026' }), 'từ ngày', 'not-a-day'],
    [
      'an end before the beginning',
      line({ from: '2026-02-01', to: '2026-02-01' }),
      'đến ngày',
      'ends-before-it-begins',
    ],
    ['a unit that was not there', line({ unit: '06184', from: '2024-01-01' }), 'đơn vị', 'unit-unknown'],
    ['two units of one name', line({ unit: 'Xã Tân Tiến' }), 'đơn vị', 'unit-ambiguous'],
    ['the phone of somebody known', line({ code: 'LS-2', phone: '0912345678' }), 'điện thoại', 'phone-fits'],
    ['the name of somebody known, there', line({ code: 'LS-2' }), 'họ và tên', 'name-fits'],
    ['no code, and nobody who fits', line({ code: '', name: 'Vi Văn Tư' }), 'mã cán bộ', 'staff-code-needed'],
  ])('%s', (_what, typed, column, trouble) => {
    expect(plan([typed]).refused).toMatchObject([{ row: 2, column, trouble }])
  })

  test('two names of one code, and one posting in two lines', () => {
    const done = plan([line(), line({ name: 'Trần Văn Bình' }), line()])
    expect(done.refused).toMatchObject([
      { row: 3, trouble: 'two-names' },
      { row: 4, trouble: 'posted-twice', detail: '2' },
    ])
  })

  test('a province behind a comma tells two units apart', () => {
    expect(plan([line({ unit: 'Xã Tân Tiến, Cao Bằng' })]).add).toContainEqual(
      expect.objectContaining({ unitId: 'Tân Tiến khác' }),
    )
  })

  test.each([
    'Số CCCD',
    'CMND',
    'Ngày sinh',
    'Năm sinh',
    'Địa chỉ',
    'Nơi ở hiện nay',
    'Tên nạn nhân',
    'Date of birth',
  ])('a column “%s” keeps the whole file out', (column) => {
    const bad = table()
    bad.header.cells.push(column)
    expect(readRoster(bad)).toEqual({ fault: 'forbidden-column', column })
  })

  test('so does one whose header stands over two others; a title is no column', () => {
    const { header, rows } = table(line())
    const years = { row: 2, cells: ['STT', ...header.cells.slice(1).map(() => ''), 'Năm sinh'] }
    const title = { row: 1, cells: ['Cán bộ tiếp nhận nạn nhân'] }
    expect(readRoster({ header: title, rows: [years, header, ...rows] })).toEqual({
      ...{ fault: 'forbidden-column', column: 'Năm sinh' },
    })
    expect(readRoster({ header: title, rows: [header, ...rows] })).not.toHaveProperty('fault')
  })

  test('the address of a mailbox is none of a house', () => {
    const fine = table(line())
    fine.header.cells[3] = 'Địa chỉ thư điện tử'
    expect(readRoster(fine)).not.toHaveProperty('fault')
  })

  test('a column that is missing is named', () => {
    expect(readRoster({ header: { row: 1, cells: ['mã cán bộ', 'đơn vị', 'nhiệm vụ'] }, rows: [] })).toEqual({
      ...{ fault: 'no-header', missing: ['full_name'] },
    })
  })
})

test('whatever is imported, nobody holds the same duty in the same unit twice, and the past of others stays', () => {
  const where = fc.constantFrom('06184', '05986', 'Xã Tân Tiến, Lạng Sơn')
  const when = fc.constantFrom('', '2025-08-01', '2026-01-01', '2026-11-26', '2026-12-01')
  const typed = fc.record({
    ...{ code: fc.constantFrom('LS-1', 'LS-2'), unit: where, from: when, to: when },
    duty: fc.constantFrom('Công chức', 'Hội Phụ nữ'),
  })
  fc.assert(
    fc.property(fc.array(fc.array(typed, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rosters) => {
      let facts = known
      const newKey = countingKeys('k')
      for (const rows of rosters) {
        const read = readRoster(table(...rows.map((row) => line({ ...row, name: row.code }))))
        if ('fault' in read) throw new Error('a table that can be read')
        const { refused: _refused, ...done } = planRoster(read, facts, newKey)
        const gone = new Set(done.retract)
        const postings = [
          ...facts.postings.filter(({ id }) => !gone.has(id)),
          ...done.add.map((posting) => ({ ...posting, id: newKey() })),
        ]
        for (const [at, one] of postings.entries()) {
          expect(one.to === null || one.to > one.from).toBe(true)
          const again = postings
            .slice(at + 1)
            .filter(
              (two) =>
                [two.personId, two.unitId, two.dutyId].join() ===
                [one.personId, one.unitId, one.dutyId].join(),
            )
          expect(again.filter((two) => overlap(one, two))).toEqual([])
        }
        const named = new Set(done.outcomes.map(({ after: { id } }) => id))
        const others = (all: readonly KnownPosting[]) => all.filter(({ personId }) => !named.has(personId))
        expect(others(postings)).toEqual(others(facts.postings))
        const again = planRoster(read, { ...facts, ...after(facts, done), postings }, newKey)
        expect(again.outcomes.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
        facts = { ...facts, ...after(facts, done), postings }
      }
      expect(facts.postings.some((posting) => contains(posting, addDays(merged, 1)))).toBe(true)
    }),
  )
})

function after(
  facts: RosterFacts,
  done: Pick<ReturnType<typeof planRoster>, 'newPeople' | 'edits' | 'newDuties'>,
) {
  const edited = new Map(done.edits.map(({ after: each }) => [each.id, each]))
  return {
    people: [...facts.people.map((person) => edited.get(person.id) ?? person), ...done.newPeople],
    duties: [...facts.duties, ...done.newDuties],
  }
}
