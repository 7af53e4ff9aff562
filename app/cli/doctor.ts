import { readFile, stat, statfs } from 'node:fs/promises'
import { z } from 'zod'
import { hasCluster } from '../database/cluster-home.ts'
import { lookAtDatabase, type Looked } from '../database/look.ts'
import { openDatabase } from '../database/open.ts'
import {
  checkup,
  judgeClock,
  judgeDatabase,
  judgeDisk,
  judgeKeys,
  judgeMigrations,
  judgeOrigin,
  judgeReplicaState,
  type CheckName,
  type Found,
  type MasterKeyFacts,
  type SigningKeyFacts,
  type State,
} from '../domain/installation/checkup.ts'
import { text } from '../i18n/text.ts'
import { keyInUse } from '../persistence/certificates/signing-keys.ts'
import { connect, disconnect, type Db, type Reader } from '../persistence/client.ts'
import { openReplica } from '../persistence/replica.ts'
import { unlockPrivateKey } from '../signing/private-key-box.ts'
import { verifyAudit } from '../usecases/audit/verify-audit.ts'
import { plainCommand } from './command.ts'
import { commandConfiguration, type Configuration } from './configuration.ts'
import { masterKeyFile } from './master-key.ts'
import { OperatorError } from './operator-error.ts'
import { migrationsDir } from './project-root.ts'

type Check = { name: CheckName; state: State; message: string; advice: string | null }
type All = Partial<Record<CheckName, Found>>

/** Looks whether this installation is well, and changes nothing: what is not there is not made. */
export const doctor = plainCommand({
  name: 'doctor',
  help: text.commandLine.help.doctor,
  options: {},
  input: z.object({}),
  run: async () => {
    const { ok, findings } = checkup(await examine())
    return { ok, checks: findings.map(({ name, state, found }) => ({ name, state, ...inWords(found) })) }
  },
  say: ({ ok, checks }) => text.commandLine.doctor.report(ok, checks.map(line)),
})

function inWords(found: Found): Pick<Check, 'message' | 'advice'> {
  const { message, advice } = text.commandLine.doctor
  return { message: (message[found.is] as (found: Found) => string)(found), advice: advice[found.is] ?? null }
}

function line({ name, state, message, advice }: Check): string {
  const { names, states } = text.commandLine.doctor
  return `${states[state]}  ${names[name]}: ${message}${advice === null ? '' : `\n        ${advice}`}`
}

async function examine(): Promise<All> {
  try {
    return await examineAt(commandConfiguration())
  } catch (error) {
    if (error instanceof OperatorError)
      return { configuration: { is: 'configuration-bad', reason: error.message } }
    throw error
  }
}

async function examineAt(configuration: Configuration): Promise<All> {
  const { dataDir, databaseUrl, publicOrigins, trustedProxies, smtpUrl } = configuration
  const { bytes, ...found } = await throughDatabase(configuration)
  return {
    configuration: { is: 'configuration-good', dataDir, embedded: !databaseUrl },
    origin: judgeOrigin(publicOrigins[0], trustedProxies),
    mail: { is: smtpUrl ? 'mail-set' : 'mail-unset' },
    disk: await orUnasked(async () => judgeDisk(await space(dataDir), bytes)),
    ...found,
  }
}

/** All that has to be asked of the database, and how large it is. */
async function throughDatabase(configuration: Configuration): Promise<All & { bytes: number }> {
  const { dataDir, databaseUrl } = configuration
  if (!databaseUrl && !(await hasCluster(dataDir)))
    return { bytes: 0, database: { is: 'database-absent', dataDir } }
  try {
    return await withUrl(configuration, async (url) => {
      const looked = await lookAtDatabase(url, migrationsDir())
      return { bytes: looked.bytes, ...byLook(looked), ...(await byContents(url, configuration)) }
    })
  } catch (error) {
    return { bytes: 0, database: { is: 'database-unreachable', reason: reasonOf(error) } }
  }
}

/** An embedded database that stands still is started for as long as it is looked at. */
async function withUrl<T>(configuration: Configuration, work: (url: string) => Promise<T>): Promise<T> {
  if (configuration.databaseUrl) return work(configuration.databaseUrl)
  const database = await openDatabase({ ...configuration, log: () => undefined })
  try {
    return await work(database.url)
  } finally {
    await database.close()
  }
}

function byLook({ skewMs, migrations, ...facts }: Looked): All {
  return {
    database: judgeDatabase(facts),
    clock: judgeClock(skewMs),
    migrations: judgeMigrations(migrations.known, migrations.pending, migrations.unknown),
  }
}

/** Tables may be of another form before an upgrade: then these cannot be asked. */
async function byContents(url: string, { dataDir, databaseReplicaUrl }: Configuration): Promise<All> {
  const db = connect(url, 1)
  try {
    return {
      keys: await orUnasked(() => keys(db, masterKeyFile(dataDir))),
      audit: await orUnasked(() => audit(db)),
      replica: await orUnasked(() => replicaFound(db, databaseReplicaUrl)),
    }
  } finally {
    await disconnect(db)
  }
}

async function keys(db: Reader, file: string): Promise<Found> {
  const key = await readFile(file).catch(nothingThere)
  return judgeKeys(key && (await masterKeyFacts(file, key)), await signing(db, key))
}

async function masterKeyFacts(file: string, key: Buffer): Promise<MasterKeyFacts> {
  const mode = process.platform === 'win32' ? null : (await stat(file)).mode & 0o777
  return { bytes: key.length, mode }
}

async function signing(db: Reader, key: Buffer | null): Promise<SigningKeyFacts> {
  const stored = await keyInUse(db)
  if (!stored) return 'none'
  return key && unlockPrivateKey(stored.encryptedPrivate, stored.id, key) ? 'opens' : 'locked'
}

async function audit(db: Reader): Promise<Found> {
  const { entries, broken } = await verifyAudit(db)
  return broken ? { is: 'audit-broken', ...broken } : { is: 'audit-good', entries }
}

async function replicaFound(db: Db, url: string | undefined): Promise<Found> {
  if (!url) return { is: 'replica-unset' }
  const replica = openReplica(db, url, { changed: () => undefined, failed: () => undefined })
  try {
    return judgeReplicaState(await replica.state())
  } finally {
    await replica.close()
  }
}

async function space(folder: string) {
  const { bsize, bavail, blocks } = await statfs(folder)
  return { free: bavail * bsize, total: blocks * bsize }
}

function nothingThere(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
  throw error
}

async function orUnasked(ask: () => Promise<Found>): Promise<Found> {
  return ask().catch((error: unknown) => ({ is: 'unasked' as const, reason: reasonOf(error) }))
}

function reasonOf(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const words = message.trim().split('\n').at(-1) ?? ''
  return words.includes(code) ? words : `${code} ${words}`.trim()
}
