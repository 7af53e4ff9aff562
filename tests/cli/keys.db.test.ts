import { expect, test } from 'vitest'
import type { KeyHere } from '../../app/usecases/certificates/signing-keys-here.ts'
import { freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { temporaryFolder } from '../support/world.ts'

const { url } = await freshDatabase()
const here = { DATABASE_URL: url, DATA_DIR: temporaryFolder() }

async function listed(env = here): Promise<KeyHere[]> {
  const { code, out, err } = await runLms(env, 'keys', 'list', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as KeyHere[]
}

test('keys are made, changed and listed on the command line', async () => {
  expect(await listed()).toEqual([])
  const first = JSON.parse((await runLms(here, 'keys', 'rotate', '--json')).out) as Record<
    string,
    string | null
  >
  expect(first).toEqual({ id: expect.stringMatching(/^[\w-]{8}$/u) as string, retired: null })
  const second = await runLms(here, 'keys', 'rotate')
  expect(second).toMatchObject({ code: 0, err: '' })
  expect(second.out).toContain(String(first['id']))
  const keys = await listed()
  expect(keys.map(({ retired, opens, certificates }) => [retired !== null, opens, certificates])).toEqual([
    [false, true, 0],
    [true, true, 0],
  ])
  expect(keys.every(({ did }) => did.startsWith('did:key:z6Mk'))).toBe(true)
  expect(JSON.stringify(keys)).not.toContain('rivate')
})

test('on a machine with another master key it says that the key cannot be opened', async () => {
  const elsewhere = { ...here, DATA_DIR: temporaryFolder() }
  expect((await listed(elsewhere)).map(({ opens }) => opens)).toEqual([false, false])
  expect((await runLms(elsewhere, 'keys', 'list')).out).toContain('không mở được ở đây')
})

test('each has its help', async () => {
  for (const name of ['list', 'rotate']) {
    const { code, out } = await runLms(here, 'keys', name, '--help')
    expect({ code, named: out.includes(`keys ${name}`) }).toEqual({ code: 0, named: true })
  }
})
