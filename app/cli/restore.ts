import { mkdir } from 'node:fs/promises'
import { z } from 'zod'
import { filledTables } from '../database/filled-tables.ts'
import { migrationNames } from '../database/migration-files.ts'
import { openDatabase, type Database } from '../database/open.ts'
import { ContentsRefused, DatabaseInUse, replaceContents } from '../database/replace-contents.ts'
import { faultOfAge } from '../domain/backup/description.ts'
import { isRefusal, type Outcome, type Refusal } from '../domain/refusal.ts'
import { checkBackup, piecesOf, type Backup } from '../files/backup/read-backup.ts'
import { UnusableBackup } from '../files/backup/unusable.ts'
import { text } from '../i18n/text.ts'
import { recordRestore } from '../usecases/audit/record-backup.ts'
import { signingKeyState } from '../usecases/certificates/signing-key.ts'
import { plainCommand } from './command.ts'
import { commandConfiguration, type Configuration } from './configuration.ts'
import { fileTrouble } from './file-trouble.ts'
import { placeMasterKey } from './master-key.ts'
import { openWorld } from './open-world.ts'
import { migrationsDir } from './project-root.ts'
import { typedPath } from './typed-path.ts'

type Input = { file: string; replace?: string | undefined }
type Restored = {
  madeAt: string
  origin: string
  tables: number
  rows: number
  /** Migrations that brought an older backup forward. */
  migrated: number
  /** What signs from now on: the key that came with the backup, the one that is here, or a new one. */
  key: 'restored' | 'fits' | 'new'
}

export const restore = plainCommand({
  name: 'restore',
  help: text.backup.help.restore,
  takes: ['file'],
  options: { replace: { type: 'string' } },
  input: z.object({ file: z.string().min(1).transform(typedPath), replace: z.string().optional() }),
  run: restoreBackup,
  say: (restored) => text.backup.restored(restored),
})

/** Nothing is opened, made or changed before the whole file was read and holds. */
async function restoreBackup({ file, replace }: Input): Promise<Outcome<Restored>> {
  const configuration = commandConfiguration()
  const backup = await checked(file)
  if (isRefusal(backup)) return backup
  await mkdir(configuration.dataDir, { recursive: true })
  const database = await openDatabase({ ...configuration, log: () => undefined })
  try {
    const filled = await filledTables(database.url, migrationsDir())
    const host = new URL(configuration.publicOrigins[0]).hostname
    if (filled.size > 0 && replace !== host) {
      const [people, certificates] = [filled.get('person') ?? 0, filled.get('certificate') ?? 0]
      return { refused: 'database-not-empty', people, certificates, host }
    }
    const replaced = await load(database, backup)
    return isRefusal(replaced) ? replaced : await settle(configuration, database.url, backup, replaced)
  } finally {
    await database.close()
  }
}

async function checked(file: string): Promise<Outcome<Backup>> {
  try {
    const backup = await checkBackup(file)
    const fault = faultOfAge(backup.description, await migrationNames(migrationsDir()))
    return fault ? { refused: 'backup-unusable', fault } : backup
  } catch (error) {
    if (error instanceof UnusableBackup) return { refused: 'backup-unusable', fault: error.reason }
    throw fileTrouble(error, (reason) => text.backup.cannotRead(file, reason))
  }
}

async function load(database: Database, backup: Backup): Promise<Outcome<{ applied: string[] }>> {
  const { description, contents } = backup
  const rows = new Map(contents.tables.map((table) => [table.name, table.rows]))
  try {
    return await replaceContents(database.url, migrationsDir(), {
      ...description,
      tables: description.tables.map((table) => ({ ...table, rows: rows.get(table.name) ?? 0 })),
      pieces: piecesOf(backup),
      alone: () => database.alone(),
    })
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal) return refusal
    throw error
  }
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof DatabaseInUse) return { refused: 'database-in-use' }
  if (error instanceof UnusableBackup) return { refused: 'backup-unusable', fault: error.reason }
  if (!(error instanceof ContentsRefused)) return null
  return { refused: 'backup-unusable', fault: { fault: 'inconsistent', where: error.message } }
}

/** What belongs to a restored database: the key that came with it, and a note in its log. */
async function settle(
  configuration: Configuration,
  url: string,
  { description, contents, masterKey, sha256 }: Backup,
  { applied }: { applied: string[] },
): Promise<Restored> {
  if (masterKey) await placeMasterKey(configuration.dataDir, masterKey, new Date())
  const { madeAt, origin } = description
  const { world, close } = await openWorld(configuration, url, { kind: 'operator' })
  try {
    await recordRestore(world, { madeAt, origin, sha256, masterKey: masterKey !== null })
    const opens = (await signingKeyState(world)) === 'opens'
    const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0)
    return {
      ...{ madeAt, origin, tables: contents.tables.length, rows, migrated: applied.length },
      key: opens ? (masterKey ? 'restored' : 'fits') : 'new',
    }
  } finally {
    await close()
  }
}
