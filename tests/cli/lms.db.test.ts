import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { lms } from '../../app/cli/lms.ts'
import { freshDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/world.ts'

const { db, url } = await freshDatabase()
const dataDir = temporaryFolder()

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('PORT', 'the command line does not care')
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

async function run(...args: string[]) {
  const said = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => Boolean((said.out += String(chunk))))
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean((said.err += String(chunk))))
  const code = await lms(args)
  vi.restoreAllMocks()
  return { code, ...said }
}

test('the starter curriculum is loaded again without harm, and its certifications are listed', async () => {
  expect(await run('curriculum', 'load', '--json')).toEqual({ code: 0, out: '{}\n', err: '' })
  expect(await run('curriculum', 'load')).toMatchObject({ code: 0, err: '' })
  const { code, out } = await run('certifications', 'list', '--json')
  expect(code).toBe(0)
  const listed = z.array(z.strictObject({ id: z.string(), name: z.string(), validityMonths: z.literal(24) }))
  expect(listed.parse(JSON.parse(out))).toHaveLength(1)
})

test('an account is created, its code is told once and kept nowhere', async () => {
  const args = ['--staff-code', 'SYT-0001', '--name', 'Nguyễn Văn An', '--role', 'administrator', '--json']
  const { code, out, err } = await run('accounts', 'create', ...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const told = JSON.parse(out) as { login: string; code: string }
  expect(Object.keys(told)).toEqual(['login', 'code'])
  expect(JSON.stringify(await db.account.findMany())).not.toContain(told.code)
  const again = await run('accounts', 'reset', '--login', told.login, '--json')
  expect(again.code).toBe(0)
  expect(JSON.parse(again.out)).toMatchObject({ login: told.login })
  expect((JSON.parse(again.out) as { code: string }).code).not.toBe(told.code)
})

test.each([
  [['accounts', 'reset', '--login', 'nobody'], 'person-unknown'],
  [
    ['requirements', 'add', '--certification', 'none', '--unit', '20', '--from', '2026-01-01'],
    'certification-unknown',
  ],
  [['coverage', '--unit', '99999', '--on', '2026-11-23'], 'unit-unknown'],
])('%j is declined: 1, with the reason on standard error alone', async (args, reason) => {
  const { code, out, err } = await run(...args, '--json')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(reason)
})

test.each([
  [[]],
  [['dance']],
  [['accounts']],
  [['accounts', 'dance']],
  [['accounts', 'reset']],
  [['accounts', 'reset', '--login']],
  [['accounts', 'reset', '--login', 'x', '--force']],
  [['accounts', 'reset', 'x']],
  [['coverage', '--unit', '20', '--on', '2026-02-30']],
  [['coverage', '--unit', '20', '--on', 'today']],
])('%j is wrong usage: 2, with help on standard error alone', async (args) => {
  const { code, out, err } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).not.toBe('')
})

test.each([
  [['--help']],
  [['accounts', '--help']],
  [['accounts', 'create', '--help']],
  [['coverage', '-h']],
  [['requirements', 'add', '--unit', '20', '--help']],
])('%j asks for help and needs no database', async (args) => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none')
  const { code, out, err } = await run(...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).not.toBe('')
})

test('a database that cannot be reached is told, without a stack', async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody:wrong@127.0.0.1:1/none?connect_timeout=1')
  vi.stubEnv('PUBLIC_ORIGIN', 'no origin')
  const { code, out, err } = await run('certifications', 'list', '--json')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('PUBLIC_ORIGIN')
  expect(err).not.toContain('    at ')
})
