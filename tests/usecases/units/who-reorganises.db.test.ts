import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import type { MapRow } from '../../../app/domain/units/unit-map.ts'
import { importUnits } from '../../../app/usecases/units/import-units.ts'
import { previewReorganisation } from '../../../app/usecases/units/preview-reorganisation.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { undoChange } from '../../../app/usecases/units/undo-change.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { factsKnown } from '../../support/facts-known.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const on = day('2026-12-01')
const as = (who: keyof typeof cast) => world.as(actorOf(cast[who]))
const facts = () => factsKnown(db, new Date('2100-01-01'))

beforeEach(() => settle(db))
afterEach(() => emptyTables(db))

type Row = Pick<MapRow, 'oldCode' | 'newCode' | 'newName'> & Partial<MapRow>
const row = (typed: Row): MapRow => ({
  ...{ row: 1, oldName: '', oldLevel: 'commune', newKind: 'ward', extent: 'full', provinces: null },
  ...typed,
})
const into = (code: string, name: string, ...olds: string[]) =>
  olds.map((oldCode) => row({ oldCode, newCode: code, newName: name }))
const merge = into('06190', 'Phường Lạng Sơn', units.kyLua.code, units.dongDang.code)

describe('a department', () => {
  test('reorganises the communes of its province, and undoes it', async () => {
    const before = await facts()
    const done = await reorganiseUnits(as('son'), { rows: merge, on, resolution: '12/NQ-HĐND' })
    if (isRefusal(done)) throw new Error(done.refused)
    expect(done).toMatchObject({ added: 1, ended: 2 })
    const kept = await db.change.findUniqueOrThrow({ where: { id: done.change ?? '' } })
    expect(kept).toMatchObject({ byPersonId: cast.son.id, resolution: '12/NQ-HĐND', fileName: null })
    const audited = await db.auditEntry.findFirstOrThrow({ where: { action: 'units.reorganised' } })
    expect(audited).toMatchObject({ actorId: cast.son.id, subjectId: done.change })
    for (const who of ['ngan', 'phuc', 'huong'] as const)
      expect(await undoChange(as(who), { id: kept.id })).toEqual({ refused: 'not-found' })
    expect(await undoChange(as('son'), { id: kept.id })).toEqual({ id: kept.id })
    expect(await facts()).toEqual(before)
  })

  test.each([
    ['another province’s commune', into('06190', 'Phường Mới', units.thucPhan.code)],
    ['its own into another’s', into(units.thucPhan.code, 'Phường Thục Phán', units.kyLua.code)],
    [
      'its own into a province that is not its own',
      [
        row({
          ...{ oldCode: units.kyLua.code, newCode: '06190', newName: 'Phường Mới' },
          provinces: { oldCode: '20', newCode: '04', newName: 'Tỉnh Cao Bằng' },
        }),
      ],
    ],
    [
      'the name of its province',
      [
        row({
          ...{ oldCode: units.kyLua.code, newCode: units.kyLua.code, newName: 'Phường Kỳ Lừa' },
          provinces: { oldCode: '20', newCode: '20', newName: 'Thành phố Lạng Sơn' },
        }),
      ],
    ],
  ])('does not touch %s', async (_what, rows) => {
    const before = await facts()
    expect(await reorganiseUnits(as('son'), { rows, on })).toMatchObject({ refused: 'beyond-own-units' })
    expect(await previewReorganisation(as('son'), { rows, on })).toMatchObject({
      refused: 'beyond-own-units',
    })
    expect(await facts()).toEqual(before)
    expect(isRefusal(await reorganiseUnits(as('khanh'), { rows, on }))).toBe(false)
  })

  test('takes over no list, and undoes none', async () => {
    const lines = ['mã xã;tên xã;mã tỉnh;tên tỉnh', '01273;Phường Thục Phán;04;Tỉnh Cao Bằng']
    const more = [...lines, '01274;Xã Mới;04;Tỉnh Cao Bằng'].join('\n')
    const file = { name: 'danh-muc.csv', bytes: new TextEncoder().encode(more) }
    expect(await importUnits(as('ngan'), { file, from: on })).toEqual({ refused: 'not-found' })
    expect(await importUnits(as('khanh'), { file, from: on })).toMatchObject({ added: 1 })
    const { id } = await db.change.findFirstOrThrow()
    expect(await undoChange(as('ngan'), { id })).toEqual({ refused: 'not-found' })
    expect(await undoChange(as('khanh'), { id })).toEqual({ id })
  })
})

test.each(['phuc', 'yen', 'huong', 'ngan'] as const)('%s previews nothing of Lạng Sơn', async (who) => {
  expect(isRefusal(await previewReorganisation(as(who), { rows: merge, on }))).toBe(true)
})

describe('a preview', () => {
  const split = [
    row({ oldCode: units.kyLua.code, newCode: '06190', newName: 'Phường Bắc Sơn', extent: 'partial' }),
    row({ oldCode: units.kyLua.code, newCode: '06191', newName: 'Xã Mai Pha', extent: 'partial' }),
    row({ oldCode: '99999', oldName: 'Xã Không Có', newCode: '06191', newName: 'Xã Mai Pha' }),
  ]

  test('says in names what the deed would do, and does nothing', async () => {
    const before = await facts()
    const seen = await previewReorganisation(as('son'), { rows: split, on })
    if (isRefusal(seen)) throw new Error(seen.refused)
    expect(await facts()).toEqual(before)
    const { kyLua } = units
    expect(seen.units.map(({ became }) => became)).toEqual(['added', 'added', 'ended'])
    expect(seen.units[0]).toMatchObject({
      after: { code: '06190', name: 'Phường Bắc Sơn' },
      from: [{ code: kyLua.code, name: kyLua.name, extent: 'partial', main: true }],
    })
    expect(seen.units[2]?.into.map(({ code }) => code)).toEqual(['06190', '06191'])
    expect(seen.people).toEqual([
      expect.objectContaining({
        ...{ name: cast.huong.fullName, from: { code: kyLua.code, name: kyLua.name }, undecided: true },
        to: [{ code: '06190', name: 'Phường Bắc Sơn' }],
      }),
    ])
    expect(seen.skipped).toEqual([{ row: 1, code: '99999', name: 'Xã Không Có' }])
    const done = await reorganiseUnits(as('son'), { rows: split, on, seen: seen.mark })
    expect(done).toMatchObject(seen.answer)
  })

  test('that is no longer true is not carried out', async () => {
    const seen = await previewReorganisation(as('son'), { rows: merge, on })
    if (isRefusal(seen)) throw new Error(seen.refused)
    await reorganiseUnits(world, { rows: into('06192', 'Xã Khác', units.dongDang.code), on })
    expect(await reorganiseUnits(as('son'), { rows: merge, on, seen: seen.mark })).toEqual({
      refused: 'preview-outdated',
    })
  })
})
