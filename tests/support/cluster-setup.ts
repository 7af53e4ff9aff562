import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../app/database/migrate.ts'
import { openDatabase } from '../../app/database/open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the migrated template's cluster, with the template as its database. */
    templateUrl: string
  }
}

/** One throw-away PostgreSQL for the run, holding one migrated database that every test file copies. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'don-ve-tests-'))
  // The database runs as a user of its own, who must be able to pass.
  await chmod(dataDir, 0o711)
  const lines: string[] = []
  const database = await openDatabase({ dataDir, durable: false, log: (line) => lines.push(line) })
  const stop = async () => {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await migrate(database.url, join(import.meta.dirname, '../../prisma/migrations'))
    await closeTemplate(database.url)
    project.provide('templateUrl', database.url)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

/** A template may be copied only while nobody is connected to it. */
async function closeTemplate(url: string): Promise<void> {
  const address = new URL(url)
  const name = address.pathname.slice(1)
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} WITH ALLOW_CONNECTIONS false`)
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  await client.end()
}
