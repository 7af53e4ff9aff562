import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { planReorganisation } from '../../../app/domain/units/plan-reorganisation.ts'
import type { MapRow } from '../../../app/domain/units/unit-map.ts'
import type { UnitKind } from '../../../app/domain/units/unit-kind.ts'
import { levelOf, type UnitRecord } from '../../../app/domain/units/unit-record.ts'
import { namedKind } from '../../../app/domain/units/unit-words.ts'
import { applied, clashes, countingKeys, picture } from '../../support/ledger.ts'

const on = day('2025-07-01')
const eve = day('2025-06-30')
const since = day('2024-01-01')

function unit(code: string, name: string, kind: UnitKind, parent: string | null): UnitRecord {
  return {
    id: `r${code}`,
    unitId: `u${code}`,
    parentId: parent && `u${parent}`,
    code,
    name,
    kind,
    from: since,
    to: null,
  }
}

/** Two provinces with a district each, as they were; Cô Tô is an island district without communes. */
const before = [
  unit('20', 'Tỉnh Lạng Sơn', 'province', null),
  unit('02', 'Tỉnh Hà Giang', 'province', null),
  unit('178', 'Thành phố Lạng Sơn', 'district', '20'),
  unit('207', 'Huyện Cô Tô', 'district', '20'),
  unit('026', 'Huyện Đồng Văn', 'district', '02'),
  unit('05977', 'Phường Hoàng Văn Thụ', 'ward', '178'),
  unit('05980', 'Phường Tam Thanh', 'ward', '178'),
  unit('05983', 'Xã Mai Pha', 'commune', '178'),
  unit('00715', 'Xã Lũng Cú', 'commune', '026'),
  unit('00718', 'Xã Má Lé', 'commune', '026'),
]

type Typed = [
  old: string,
  code: string,
  name: string,
  extent: MapRow['extent'],
  provinces?: [string, string, string],
]

function rows(...typed: Typed[]): MapRow[] {
  return typed.map(([old, newCode, newName, extent, provinces], index) => ({
    ...{ row: index + 2, oldCode: old, oldName: '', newCode, newName, extent },
    oldLevel: old.length === 3 ? 'district' : 'commune',
    newKind: namedKind('commune', newName, '')?.kind ?? 'commune',
    provinces: provinces ? { oldCode: provinces[0], newCode: provinces[1], newName: provinces[2] } : null,
  }))
}

function plan(typed: Typed[], known: UnitRecord[] = before) {
  const planned = planReorganisation(
    { records: known, successions: [] },
    rows(...typed),
    on,
    countingKeys('new'),
  )
  return { ...planned, known: applied(known, planned.changes, countingKeys('n')) }
}

/** What is there on the day, without keys. */
const now = (known: UnitRecord[]) => picture(known, on).map((line) => line.slice(0, line.lastIndexOf(' | ')))
const became = ({ units }: ReturnType<typeof plan>, code: string) =>
  units.find(({ before: old, after }) => (after ?? old)?.code === code)?.became

describe('what units become', () => {
  test('two that become one end, also where it has the code and name of one of them', () => {
    const done = plan([
      ['05977', '05977', 'Phường Hoàng Văn Thụ', 'full'],
      ['05980', '05977', 'Phường Hoàng Văn Thụ', 'full'],
    ])
    expect(now(done.known)).toContain('05977 | Phường Hoàng Văn Thụ | ward | 20')
    expect(done.units.map((one) => one.became).sort()).toEqual(['added', 'ended', 'ended'])
    expect(done.changes.successions.filter((one) => one.oldUnitId === 'u05977')).toEqual([
      { oldUnitId: 'u05977', newUnitId: 'new1', extent: 'full', main: true },
    ])
  })

  test('one that alone becomes one with its code or name goes on: renamed or recoded', () => {
    const done = plan([
      ['05983', '05983', 'Phường Mai Pha', 'full'],
      ['05980', '05999', 'Phường Tam Thanh', 'full'],
      ['00715', '00715', 'Xã Lũng Cú', 'full'],
    ])
    expect([became(done, '05983'), became(done, '05999'), became(done, '00715')]).toEqual([
      ...['renamed', 'recoded', 'unchanged'],
    ])
    const ids = picture(done.known, on).join('\n')
    for (const id of ['u05983', 'u05980', 'u00715']) expect(ids).toContain(id)
  })

  test('another code and another name is another unit, with one successor', () => {
    const done = plan([['05983', '06001', 'Xã Kỳ Lừa', 'full']])
    expect(done.units.map((one) => one.became)).toEqual(['added', 'ended'])
  })

  test('a code is reused: the old bearer ends, another unit begins', () => {
    const done = plan([
      ['05977', '05980', 'Phường Kỳ Lừa', 'full'],
      ['05980', '06002', 'Phường Đông Kinh', 'full'],
      ['05983', '06002', 'Phường Đông Kinh', 'full'],
    ])
    expect(clashes(done.known)).toEqual([])
    expect(picture(done.known, eve).join()).toContain('05980 | Phường Tam Thanh')
    expect(now(done.known).join()).toContain('05980 | Phường Kỳ Lừa')
  })

  test.each([
    [
      'the same code',
      [
        ['05977', '06001', 'Xã A', 'partial'],
        ['05977', '05977', 'Xã B', 'partial'],
      ],
      '05977',
    ],
    [
      'else the same name',
      [
        ['05977', '06001', 'Xã A', 'partial'],
        ['05977', '06003', 'Xã Hoàng Văn Thụ', 'partial'],
      ],
      '06003',
    ],
    [
      'else the first row',
      [
        ['05977', '06001', 'Xã A', 'partial'],
        ['05977', '06003', 'Xã B', 'partial'],
      ],
      '06001',
    ],
  ] as const)('of several parts the main one is that with %s', (_why, typed, main) => {
    const done = plan(typed.map((one) => [...one]))
    const heir = done.changes.successions.find((one) => one.main && one.oldUnitId === 'u05977')
    expect(done.known.find(({ unitId }) => unitId === heir?.newUnitId)?.code).toBe(main)
  })

  test('a row about a district without communes makes it the new unit', () => {
    const done = plan([['207', '07192', 'Đặc khu Cô Tô', 'full']])
    expect(now(done.known).join()).toContain('07192 | Đặc khu Cô Tô | special_zone | 20')
    expect(now(done.known).join()).not.toContain('207 |')
  })

  test('old codes that are not there on the eve are skipped, and make nothing', () => {
    const done = plan([['99999', '06001', 'Xã A', 'full']])
    expect(done.skipped.map(({ oldCode }) => oldCode)).toEqual(['99999'])
    expect(done.changes).toEqual({ units: [], retract: [], add: [], successions: [] })
  })

  test('what was known of an ending unit from that very day on is withdrawn whole', () => {
    const renamed = before.flatMap((record): UnitRecord[] =>
      record.code === '05977'
        ? [
            { ...record, to: on },
            { ...record, id: 'later', name: 'Phường Khác', from: on },
          ]
        : [record],
    )
    const done = plan([['05977', '06001', 'Xã A', 'full']], renamed)
    expect(done.changes.retract).toEqual(['later'])
    expect(done.changes.add).toEqual([expect.objectContaining({ code: '06001' })])
  })

  test('one that goes on keeps what is known of it later', () => {
    const later: UnitRecord[] = before.flatMap((record): UnitRecord[] =>
      record.code === '05983'
        ? [
            { ...record, to: day('2026-04-30') },
            { ...record, id: 'later', kind: 'ward', name: 'Phường Mai Pha', from: day('2026-04-30') },
          ]
        : [record],
    )
    const done = plan([['05983', '06005', 'Xã Mai Pha', 'full']], later)
    expect(picture(done.known, day('2026-05-01')).join()).toContain('Phường Mai Pha | ward')
    expect(done.changes.retract).not.toContain('later')
  })

  test('carried out again, it changes nothing and says so', () => {
    const typed: Typed[] = [
      ['05977', '06001', 'Xã A', 'partial', ['20', '20', 'Thành phố Lạng Sơn']],
      ['05977', '06002', 'Xã B', 'partial', ['20', '20', 'Thành phố Lạng Sơn']],
      ['05983', '05983', 'Phường Mai Pha', 'full', ['20', '20', 'Thành phố Lạng Sơn']],
      ['05980', '06002', 'Xã B', 'full', ['20', '20', 'Thành phố Lạng Sơn']],
      ['00715', '00715', 'Xã Lũng Cú', 'full', ['02', '20', 'Thành phố Lạng Sơn']],
    ]
    const once = plan(typed)
    const known = { records: once.known, successions: once.changes.successions }
    const again = planReorganisation(known, rows(...typed), on, countingKeys('again'))
    expect(again.changes).toEqual({ units: [], retract: [], add: [], successions: [] })
    expect(new Set(again.units.map((one) => one.became))).toEqual(new Set(['unchanged']))
  })

  test('a new unit that is known already is used as it is', () => {
    const there: UnitRecord = { ...unit('06184', 'Phường Kỳ Lừa', 'ward', '20'), from: on }
    const done = plan([['05977', '06184', 'Phường Kỳ Lừa', 'full']], [...before, there])
    expect(done.changes.successions).toContainEqual(
      expect.objectContaining({ oldUnitId: 'u05977', newUnitId: 'u06184', main: true }),
    )
    expect(done.changes.units).toEqual([])
  })
})

describe('districts and provinces', () => {
  test('a district ends when nothing is left in it, and became what its communes became', () => {
    const rest = plan([['05977', '06001', 'Xã A', 'full']])
    expect(now(rest.known).join()).toContain('178 | Thành phố Lạng Sơn')
    const all = plan([
      ['05977', '06001', 'Xã A', 'full'],
      ['05980', '06001', 'Xã A', 'full'],
      ['05983', '05983', 'Xã Mai Pha', 'full'],
    ])
    expect(now(all.known).join()).not.toContain('178 | Thành phố Lạng Sơn')
    const into = all.changes.successions.filter((one) => one.oldUnitId === 'u178')
    expect(into.map((one) => one.extent)).toEqual(['full', 'full'])
    expect(now(all.known)).toContain('05983 | Xã Mai Pha | commune | 20')
  })

  const merged: [string, string, string] = ['02', '20', 'Tỉnh Lạng Sơn']
  const lungCu: Typed = ['00715', '00715', 'Xã Lũng Cú', 'full', merged]
  const maLe: Typed = ['00718', '00718', 'Xã Má Lé', 'full', merged]
  const heirsOf = (done: ReturnType<typeof plan>, province: string) =>
    done.changes.successions.filter(({ oldUnitId }) => oldUnitId === `u${province}`)

  test('a list of some of a province’s communes moves these alone: the province stays with the others', () => {
    const done = plan([lungCu])
    expect(now(done.known)).toContain('00715 | Xã Lũng Cú | commune | 20')
    expect(now(done.known)).toContain('00718 | Xã Má Lé | commune | 026')
    expect(now(done.known)).toContain('026 | Huyện Đồng Văn | district | 02')
    expect(now(done.known)).toContain('02 | Tỉnh Hà Giang | province | -')
    expect(done.changes.successions).toEqual([])
  })

  test('a province ends when the list accounts for all of its communes', () => {
    const done = plan([lungCu, maLe])
    expect(now(done.known)).toContain('00718 | Xã Má Lé | commune | 20')
    expect(now(done.known).join()).not.toContain('02 | Tỉnh Hà Giang')
    expect(now(done.known).join()).not.toContain('Huyện Đồng Văn')
    expect(heirsOf(done, '02')).toEqual([{ oldUnitId: 'u02', newUnitId: 'u20', extent: 'full', main: true }])
  })

  test('a province stays where one of its communes stays, whether that row names provinces or not', () => {
    const own: [string, string, string] = ['02', '02', 'Tỉnh Hà Giang']
    for (const provinces of [[own], []]) {
      const stays = ['00718', '00718', 'Phường Má Lé', 'full', ...provinces] as Typed
      const done = plan([lungCu, stays])
      expect(now(done.known)).toContain('02 | Tỉnh Hà Giang | province | -')
      expect(now(done.known)).toContain('00718 | Phường Má Lé | ward | 02')
    }
  })

  test('two lists do together what one with both does, the province’s successors included', () => {
    const elsewhere: Typed = ['00718', '06010', 'Xã Má Lé', 'full', ['02', '21', 'Tỉnh Mới']]
    const one = plan([lungCu, elsewhere])
    const first = plan([lungCu])
    const second = planReorganisation(
      { records: first.known, successions: first.changes.successions },
      rows(elsewhere),
      on,
      countingKeys('second'),
    )
    const both = applied(first.known, second.changes, countingKeys('m'))
    expect(now(both)).toEqual(now(one.known))
    const pairs = ({ changes }: Pick<ReturnType<typeof plan>, 'changes'>, known: UnitRecord[]) =>
      changes.successions
        .map((each) => [each.oldUnitId, known.find((unit) => unit.unitId === each.newUnitId)?.code].join())
        .sort()
    expect(pairs(second, both)).toEqual(pairs(one, one.known))
    expect(heirsOf(one, '02')).toHaveLength(2)
  })

  test('a province that stays under its code and is called otherwise is renamed', () => {
    const done = plan([['05983', '05983', 'Xã Mai Pha', 'full', ['20', '20', 'Thành phố Lạng Sơn']]])
    expect(now(done.known).join()).toContain('20 | Thành phố Lạng Sơn | province')
  })

  test('levels are told apart where codes are looked up', () => {
    expect(before.map(({ kind }) => levelOf(kind)).filter((level) => level === 'district')).toHaveLength(3)
  })
})
