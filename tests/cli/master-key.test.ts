import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { masterKey } from '../../app/cli/master-key.ts'
import { temporaryFolder } from '../support/world.ts'

test('many processes that start at once agree on one key, readable by its owner alone', async () => {
  const folder = temporaryFolder()
  const keys = await Promise.all(Array.from({ length: 20 }, () => masterKey(folder)))
  expect(keys[0]).toHaveLength(32)
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  expect(readdirSync(join(folder, 'keys'))).toEqual(['master.key'])
  expect(statSync(join(folder, 'keys/master.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)
})

test('another folder, another key; the same folder, the same key', async () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  const key = await masterKey(one)
  expect(await masterKey(one)).toEqual(key)
  expect(await masterKey(other)).not.toEqual(key)
})

test('a damaged key is never replaced', async () => {
  const folder = temporaryFolder()
  await masterKey(folder)
  writeFileSync(join(folder, 'keys/master.key'), 'short')
  await expect(masterKey(folder)).rejects.toThrow(/master\.key/)
})
