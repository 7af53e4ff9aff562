import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { masterKey, placeMasterKey } from '../../app/cli/master-key.ts'
import { migrationNames } from '../../app/database/migration-files.ts'
import { inTransaction } from '../../app/persistence/transaction.ts'
import { signingKey } from '../../app/usecases/certificates/signing-key.ts'
import { freePort } from '../../scripts/chaos/site.mjs'
import { emptyDatabase } from '../support/database.ts'
import { morning, temporaryFolder, testWorld } from '../support/world.ts'
import { servedHere, serves, startSite } from './served.ts'

const { db, url } = await emptyDatabase()
servedHere()
const migrations = join(import.meta.dirname, '../../prisma/migrations')

test('several machines that start at once on an empty database migrate it once, and all serve', async () => {
  const ports = [await freePort(), await freePort()]
  for (const port of ports) startSite(port, { DATABASE_URL: url })
  await Promise.all(ports.map(serves))
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name`
  expect(applied.map(({ name }) => name)).toEqual(await migrationNames(migrations))
})

test('a machine with another master key does not join one that runs, and makes no key; with the same it does', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()]
  const key = await masterKey(first)
  const world = testWorld(db, { settings: { masterKey: key } })
  await inTransaction(db, (tx) => signingKey(world, tx))
  const port = await freePort()
  startSite(port, { DATABASE_URL: url, DATA_DIR: first })
  await serves(port)

  const other = await freePort()
  const { child, said } = startSite(other, { DATABASE_URL: url, DATA_DIR: second })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said.err).toContain('Hãy chép keys/master.key')
  expect(said.err).not.toContain('    at ')
  expect(existsSync(join(second, 'keys/master.key'))).toBe(false)

  await placeMasterKey(second, Buffer.from(key), morning)
  startSite(other, { DATABASE_URL: url, DATA_DIR: second })
  await serves(other)
})
