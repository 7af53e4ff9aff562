import { z } from 'zod'
import { hasCluster } from '../database/cluster-home.ts'
import { migrationNames } from '../database/migration-files.ts'
import { openDatabase } from '../database/open.ts'
import { LEFT_OUT, withSnapshot, type Snapshot } from '../database/snapshot.ts'
import { FORMAT, type Description } from '../domain/backup/description.ts'
import type { Outcome } from '../domain/refusal.ts'
import { isThere, writeAside } from '../files/aside.ts'
import { writeBackup, type Written } from '../files/backup/write-backup.ts'
import { text } from '../i18n/text.ts'
import { recordBackup } from '../usecases/audit/record-backup.ts'
import { plainCommand } from './command.ts'
import { commandConfiguration, type Configuration } from './configuration.ts'
import { fileTrouble } from './file-trouble.ts'
import { interruptible } from './interruptible.ts'
import { masterKey } from './master-key.ts'
import { openWorld } from './open-world.ts'
import { applicationVersion, migrationsDir } from './project-root.ts'
import { typedPath } from './typed-path.ts'

type Input = { file: string; force: boolean; withKeys: boolean }
type Made = Written & { file: string; madeAt: string; masterKey: boolean }

export const backup = plainCommand({
  name: 'backup',
  help: text.backup.help.backup,
  takes: ['file'],
  options: { force: { type: 'boolean' }, 'with-keys': { type: 'boolean' } },
  input: z
    .object({
      file: z.string().min(1).transform(typedPath),
      force: z.boolean().default(false),
      'with-keys': z.boolean().default(false),
    })
    .transform(({ 'with-keys': withKeys, ...rest }) => ({ withKeys, ...rest })),
  run: (input) => interruptible((signal) => makeBackup(input, signal)),
  say: (made) => text.backup.made(made),
})

/** Everything that the database holds at this instant, in one file; others go on working. */
async function makeBackup(input: Input, signal: AbortSignal): Promise<Outcome<Made>> {
  const configuration = commandConfiguration()
  const { dataDir, databaseUrl } = configuration
  if (!input.force && (await isThere(input.file))) return { refused: 'file-exists' }
  // A wrong DATA_DIR must not make an empty database, and a backup of nothing every night.
  if (!databaseUrl && !(await hasCluster(dataDir))) return { refused: 'nothing-to-back-up' }
  const database = await openDatabase({ ...configuration, log: () => undefined })
  try {
    const made = await withSnapshot(database.url, migrationsDir(), async (snapshot) => {
      await noteInAudit(configuration, database.url, snapshot, input.withKeys)
      return writeSnapshot(snapshot, configuration, input, signal)
    })
    return made ?? { refused: 'nothing-to-back-up' }
  } finally {
    await database.close()
  }
}

async function writeSnapshot(
  snapshot: Snapshot,
  configuration: Configuration,
  { file, force, withKeys }: Input,
  signal: AbortSignal,
): Promise<Outcome<Made>> {
  const description = { ...describe(snapshot, configuration), masterKey: withKeys }
  const key = withKeys ? Buffer.from(await masterKey(configuration.dataDir)) : null
  const material = { description, masterKey: key, rowsOf: snapshot.rowsOf }
  try {
    const written = await writeAside(file, { replace: force }, (handle) =>
      writeBackup(handle, material, signal),
    )
    return { file, ...written, madeAt: description.madeAt, masterKey: withKeys }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { refused: 'file-exists' }
    throw fileTrouble(error, (reason) => text.backup.cannotWrite(file, reason))
  }
}

function describe(snapshot: Snapshot, { publicOrigins }: Configuration): Description {
  const { postgres, issuer, migrations, tables } = snapshot
  return {
    ...{ format: FORMAT, madeAt: new Date().toISOString(), application: applicationVersion(), postgres },
    ...{ origin: publicOrigins[0], issuer, masterKey: false, migrations, tables, leftOut: LEFT_OUT },
  }
}

/** A database that waits for its upgrade may have no log yet, or one of another form. */
async function noteInAudit(
  configuration: Configuration,
  url: string,
  { migrations }: Snapshot,
  withKeys: boolean,
): Promise<void> {
  const pending = (await migrationNames(migrationsDir())).filter((name) => !migrations.includes(name))
  if (pending.length > 0) return
  const { world, close } = await openWorld(configuration, url, { kind: 'operator' })
  try {
    await recordBackup(world, { masterKey: withKeys })
  } finally {
    await close()
  }
}
