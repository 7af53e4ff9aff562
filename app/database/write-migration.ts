import { mkdir, mkdtemp, readFile, readdir, rm, writeFile, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { migrationsList, noFilters } from './migration-files.ts'
import { connectWithin, openDatabase } from './open.ts'
import { schemaEngine } from './schema-engine.ts'

const MIGRATIONS = resolve('prisma/migrations')
const SCHEMA = resolve('prisma/schema')

/**
 * Writes the next migration: what the schema has and the migrations so far have not, compared on an empty
 * throw-away database. What Prisma's schema cannot say (checks, exclusions, partial indexes) is written into the
 * file by hand afterwards; the comparison does not see it and leaves it alone.
 */
async function writeMigration(name: string): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'don-ve-migration-'))
  await chmod(folder, 0o755)
  const database = await openDatabase({ dataDir: folder, log: () => undefined, durable: false })
  try {
    const sql = await difference(database.url)
    if (sql.trim() === '' || sql.includes('-- This is an empty migration')) return null
    const stamp = new Date().toISOString().replace(/\D/gu, '').slice(0, 14)
    const target = join(MIGRATIONS, `${stamp}_${name}`)
    await mkdir(target, { recursive: true })
    await writeFile(join(target, 'migration.sql'), sql)
    await writeFile(join(MIGRATIONS, 'migration_lock.toml'), 'provider = "postgresql"\n')
    return target
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function difference(url: string): Promise<string> {
  const admin = await connectWithin(url, 15_000)
  await admin.query('CREATE DATABASE shadow')
  await admin.end()
  const factory = new PrismaPg({ connectionString: url })
  const shadow = new PrismaPg({ connectionString: url.replace(/\/[^/]*$/u, '/shadow') })
  factory.connectToShadowDb = async () => readingChar(await shadow.connect())
  const names = (await readdir(SCHEMA)).filter((file) => file.endsWith('.prisma')).sort()
  const files = await Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(SCHEMA, path), 'utf8') })),
  )
  const engine = await schemaEngine(
    factory,
    files.map(({ path, content }) => [path, content]),
  )
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await migrationsList(MIGRATIONS)) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: noFilters,
  })
  return stdout ?? ''
}

type Asking = {
  performIO: (query: object) => Promise<{ fields: { dataTypeID: number }[] }>
  queryRaw: (query: object) => Promise<{ columnTypes: number[] }>
}

/**
 * The schema engine asks for columns of PostgreSQL's internal type "char" (18), for which the adapter has no mapping:
 * they are read as text (25) and handed on as characters.
 */
function readingChar<T extends object>(adapter: T): T {
  const inner = adapter as unknown as Asking
  if (!('performIO' in adapter))
    throw new Error('the adapter has changed: look again how it asks the database')
  const [perform, query] = [inner.performIO.bind(adapter), inner.queryRaw.bind(adapter)]
  let characters: boolean[] = []
  inner.performIO = async (sql) => {
    const answer = await perform(sql)
    characters = answer.fields.map((field) => field.dataTypeID === 18)
    for (const field of answer.fields) if (field.dataTypeID === 18) field.dataTypeID = 25
    return answer
  }
  inner.queryRaw = async (sql) => {
    const result = await query(sql)
    const columnTypes = result.columnTypes.map((type, at) =>
      characters[at] ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
  return adapter
}

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/u.test(name)) {
  console.error('npm run db:migration <name>   (a-z, 0-9, _)')
  process.exitCode = 2
} else {
  const written = await writeMigration(name)
  process.stdout.write(
    written ? `written: ${written}\n` : 'nothing to do: the migrations already make this schema\n',
  )
}
