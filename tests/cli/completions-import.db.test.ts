import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { certification } from '../cast/course.ts'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { temporaryFolder } from '../support/world.ts'

const { db, url } = await freshDatabase()
const dataDir = temporaryFolder()
const file = join(dataDir, 'ket-qua.csv')

beforeAll(() => settle(db))

test('completions are imported: right rows enter, wrong ones are told by row and column, and again nothing changes', async () => {
  const rows = [
    'evidence,staff code,course or certification,day',
    `QĐ 15/QĐ-SNV,${cast.huong.staffCode},${certification.title},01/03/2026`,
    `QĐ 15/QĐ-SNV,LS-999,${certification.key},01/03/2026`,
  ]
  await writeFile(file, rows.join('\r\n'))
  const run = (...options: string[]) =>
    runLms({ DATABASE_URL: url, DATA_DIR: dataDir }, 'completions', 'import', file, ...options)
  const refused = [{ row: 3, column: 'staff code', reason: expect.stringContaining('LS-999') as string }]
  const json = async (...options: string[]) => {
    const { code, out, err } = await run('--json', ...options)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return JSON.parse(out) as unknown
  }
  expect(await json('--dry-run')).toEqual({ accepted: 1, unchanged: 0, certificates: 0, refused })
  expect(await json()).toEqual({ accepted: 1, unchanged: 0, certificates: 1, refused })
  expect(await json()).toEqual({ accepted: 0, unchanged: 1, certificates: 0, refused })
  expect((await run()).out).toContain('Dòng 3, cột “staff code”')
  expect((await run('--wrong')).code).toBe(2)
})
