import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase, freshDatabase } from '../support/database.ts'
import { bomb, hiddenBomb, millionCsv, millionWorkbook } from '../support/unfit-files.ts'
import { temporaryFolder } from '../support/world.ts'

// The command line as an operator or a timer starts it: a process of its own, from another folder, with little around it.
const root = join(import.meta.dirname, '../..')
const folder = temporaryFolder()
const { url } = await freshDatabase()
const file = join(folder, 'backup.tar.gz')

beforeAll(async () => {
  const building = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
  expect(await once(building, 'exit')).toEqual([0, null])
}, 180_000)

async function lms(databaseUrl: string, ...args: string[]) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    NODE_OPTIONS: noted,
  }
  const child = spawn(process.execPath, [join(root, 'scripts/lms.mjs'), ...args], {
    cwd: folder,
    env: env as unknown as NodeJS.ProcessEnv,
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}

/**
 * Each process notes the most memory that it ever took, in megabytes, when it ends: by Linux's high-water mark, because
 * `maxRSS` is passed on from the process that starts another.
 */
const memory = join(folder, 'memory')
const noter = join(folder, 'note-memory.mjs')
const noted = `--import=${pathToFileURL(noter).href}`
writeFileSync(
  noter,
  `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
const status = '/proc/self/status'
const most = () => existsSync(status)
  ? Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1])
  : process.resourceUsage().maxRSS
process.on('exit', () => writeFileSync(${JSON.stringify(memory)}, String(most() / 1024)))`,
)

test('a backup succeeds: 0, what and where on standard output, nothing on standard error', async () => {
  const { code, out, err } = await lms(url, 'backup', file)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`Đã sao lưu vào ${file}`)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const again = await lms(url, 'backup', 'beside.tar.gz', '--json')
  expect(again.code).toBe(0)
  expect(JSON.parse(again.out)).toMatchObject({ file: join(folder, 'beside.tar.gz') })
})

test('what it does not know: 2, how to use it on standard error', async () => {
  const { code, out, err } = await lms(url, 'backpu', file)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Cách dùng: npm run --silent lms --')
})

test('a damaged backup: 1, the reason and what to do on standard error, nothing restored', async () => {
  const damaged = join(folder, 'beside.tar.gz')
  truncateSync(damaged, readFileSync(damaged).length - 100)
  const elsewhere = await emptyDatabase()
  const { code, out, err } = await lms(elsewhere.url, 'restore', damaged)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('bị cắt cụt')
  expect(err).toContain('dùng bản sao lưu khác')
})

test('a database that a newer program wrote to: 1, and how to go on or back', async () => {
  const { db, url: newer } = await freshDatabase()
  await db.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    VALUES ('later', '', '20990101000000_later', now(), 1)`
  const { code, out, err } = await lms(newer, 'certifications', 'list')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('20990101000000_later')
  expect(err).toMatch(/cài phiên bản mới hơn.*restore bản sao lưu/su)
})

describe('files made to fill the memory', () => {
  const header = ['ma xa', 'ten xa', 'ma tinh', 'ten tinh']
  const day = ['--from', '2026-12-01']
  let idle = 0

  beforeAll(async () => {
    await lms(url, 'units', 'count', '--on', '2026-12-01')
    idle = Number(readFileSync(memory, 'utf8'))
  })

  test.each([
    ['a bomb', 'a.xlsx', () => bomb(200), /gấp hơn 100 lần/u, 50],
    ['a bomb that hides', 'a.xlsx', () => hiddenBomb(200), /gấp hơn 100 lần/u, 120],
    ['a million rows in a text file', 'a.csv', () => millionCsv(header), /hơn 200\.000 dòng/u, 300],
    ['a million rows in a workbook', 'a.xlsx', () => millionWorkbook(header), /hơn 200\.000 dòng/u, 300],
  ])(
    '%s: 1, the reason, and hardly more memory than to say nothing',
    async (_what, name, make, says, most) => {
      const file = join(folder, name)
      writeFileSync(file, make())
      const { code, out, err } = await lms(url, 'units', 'import', file, ...day)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(says)
      expect(Number(readFileSync(memory, 'utf8')) - idle).toBeLessThan(most)
    },
  )
})
