import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../app/database/migrate.ts'
import { connectWithin, openDatabase } from '../../app/database/open.ts'

export type TestCluster = {
  /** Address of a database of this cluster. */
  url: (database: string) => string
  /** Migrates a database once, to be copied from then on. */
  createTemplate: (migrationsDir: string) => Promise<void>
  /** A database like the template: milliseconds instead of a migration. */
  createDatabase: (name: string) => Promise<string>
  dropDatabase: (name: string) => Promise<void>
  stop: () => Promise<void>
}

/** A PostgreSQL of its own in a temporary folder, without the care for power cuts. */
export async function startTestCluster(): Promise<TestCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-test-'))
  await chmod(dataDir, 0o711)
  const database = await openDatabase({ dataDir, log: () => undefined, durable: false })
  const url = (name: string) => database.url.replace(/\/[^/]*$/u, `/${name}`)
  const execute = async (sql: string) => {
    const client = await connectWithin(url('postgres'), 15_000)
    await client.query(sql)
    await client.end()
  }
  return {
    url,
    createTemplate: async (migrationsDir) => {
      await execute('CREATE DATABASE template_migrated')
      await migrate(url('template_migrated'), migrationsDir)
    },
    createDatabase: async (name) => {
      await execute(`CREATE DATABASE "${name}" TEMPLATE template_migrated`)
      return url(name)
    },
    dropDatabase: (name) => execute(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
    stop: async () => {
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
