import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { official } from '../support/official-lists.ts'
import { runLms } from '../support/run-lms.ts'
import { sheetFile } from '../support/workbook.ts'
import { temporaryFolder } from '../support/world.ts'

const { db, url } = await freshDatabase()
const folder = temporaryFolder()
const env = { DATABASE_URL: url, DATA_DIR: folder }

async function told(...args: string[]): Promise<unknown> {
  const { code, out, err } = await runLms(env, 'units', ...args, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
const nobody = { moved: 0, undecided: 0 }

describe.skipIf(!official.there)('the country before 2025-07-01, on it, and since 2026-04-30', () => {
  test('its lists are taken over as they are, and read again they change nothing', async () => {
    expect(await told('import', official.before2025, '--from', '2025-03-01')).toEqual({
      ...{ added: 10_794, renamed: 0, recoded: 0, ended: 0, unchanged: 0, skipped: 0, ...nobody },
    })
    expect(await told('reorganise', official.map, '--on', '2025-07-01')).toMatchObject({
      skipped: 12,
      ...nobody,
    })
    expect(await told('reorganise', official.map, '--on', '2025-07-01')).toMatchObject({
      ...{ added: 0, renamed: 0, recoded: 0, ended: 0, ...nobody },
    })
    const renamed = { added: 0, renamed: 11, recoded: 0, ended: 0, unchanged: 3344, skipped: 0, ...nobody }
    expect(await told('import', official.of2026, '--from', '2026-04-30')).toEqual(renamed)
    expect(await told('import', official.of2026, '--from', '2026-04-30')).toMatchObject({
      ...{ renamed: 0, unchanged: 3355 },
    })
    expect(await db.change.count()).toBe(3)
  })

  test('saved as workbooks they are the same lists: nothing changes', async () => {
    const saved = async (path: string) => {
      const rows = parse(await readFile(path), {
        bom: true,
        relax_column_count: true,
      })
      const book = join(folder, 'danh-muc.xlsx')
      await writeFile(book, sheetFile(...rows))
      return book
    }
    const nothing = { added: 0, renamed: 0, recoded: 0, ended: 0 }
    const [before, map, of2026] = [official.before2025, official.map, official.of2026]
    expect(await told('import', await saved(before), '--from', '2025-03-01')).toMatchObject(nothing)
    expect(await told('reorganise', await saved(map), '--on', '2025-07-01')).toMatchObject({
      ...nothing,
      skipped: 12,
    })
    expect(await told('import', await saved(of2026), '--from', '2026-04-30')).toMatchObject(nothing)
    expect(await db.change.count()).toBe(3)
  })

  test.each([
    ['2025-02-28', 0, 0],
    ['2025-06-30', 63, 10_035],
    ['2025-07-01', 34, 3321],
    ['2026-11-26', 34, 3321],
  ])('on %s: %i provinces, %i communes', async (on, provinces, communes) => {
    expect(await told('count', '--on', on)).toEqual({ on, provinces, communes })
  })

  test('a province is counted alone, and was another under the same code', async () => {
    expect(await told('count', '--on', '2025-06-30', '--under', '75')).toMatchObject({ provinces: 1 })
    const now = await told('count', '--on', '2026-11-26', '--under', '75')
    expect(now).toEqual({ on: '2026-11-26', provinces: 1, communes: 95 })
  })

  test('460 communes were split, each with one main successor', async () => {
    const split = await db.$queryRaw<{ count: number; mains: number }[]>`
      SELECT count(*)::int AS count, sum(mains)::int AS mains FROM (
        SELECT s.old_unit_id, count(*) FILTER (WHERE main) AS mains
        FROM succession s JOIN unit_record r ON r.unit_id = s.old_unit_id AND r.kind NOT IN ('province', 'district')
        WHERE r.retracted_at IS NULL GROUP BY 1 HAVING count(DISTINCT s.new_unit_id) > 1) split`
    expect(split).toEqual([{ count: 460, mains: 460 }])
  })

  test('Đồng Nai’s ten and the city itself are renamed, nothing else is', async () => {
    const renamed = await db.$queryRaw<{ code: string }[]>`
      SELECT r.code FROM unit_record r JOIN unit_record b ON b.unit_id = r.unit_id AND b."to" = r."from"
      WHERE r."from" = '2026-04-30' AND r.retracted_at IS NULL AND b.retracted_at IS NULL ORDER BY r.code`
    const ten = ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485']
    expect(renamed.map(({ code }) => code)).toEqual([...ten, '75'])
  })

  test('no unit has two lives, none is an orphan', async () => {
    const gaps = await db.$queryRaw`
      SELECT unit_id FROM unit_record WHERE retracted_at IS NULL GROUP BY unit_id
      HAVING (SELECT count(*) FROM unnest(range_agg(daterange("from", "to"))) stretch) > 1`
    expect(gaps).toEqual([])
    const orphans = await db.$queryRaw`
      SELECT u.code FROM unit_record u WHERE u.retracted_at IS NULL AND CASE WHEN u.parent_id IS NULL
        THEN u.kind <> 'province'
        ELSE NOT coalesce((SELECT range_agg(daterange(p."from", p."to")) FROM unit_record p
          WHERE p.unit_id = u.parent_id AND p.retracted_at IS NULL) @> daterange(u."from", u."to"), false) END`
    expect(orphans).toEqual([])
  })
})
