import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { exists, SHARED_ROOT } from './binaries.ts'
import { canReach, databaseUser, likeItsFolder, type RunAs } from './unprivileged.ts'

/** Where a cluster lives and how it is spoken to. */
export type ClusterHome = { folder: string; data: string; password: string; portFile: string }

/**
 * The home of the cluster of a data folder: inside it, or, where the database's user cannot pass through a private
 * parent, under /var/lib/don-ve with a pointer left in the data folder. No parent's mode is ever loosened.
 */
export async function clusterHome(dataDir: string, user: RunAs): Promise<ClusterHome> {
  // A new folder may be passed through but not listed; what is secret in it is 0600.
  await mkdir(dataDir, { recursive: true, mode: user ? 0o711 : 0o700 })
  const folder = (await pointer(dataDir)) ?? (await chooseFolder(dataDir, user))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (user) await chown(folder, user.uid, user.gid)
  const password = await secret(join(dataDir, 'postgres.password'))
  return { folder, data: join(folder, 'data'), password, portFile: join(dataDir, 'postgres.port') }
}

/** As whom the cluster of a data folder runs: whose it is, or the folder that it will be made in. */
export async function clusterUser(dataDir: string): Promise<RunAs> {
  const folder = (await pointer(dataDir)) ?? join(dataDir, 'postgres')
  return databaseUser(join(folder, 'data'), dataDir)
}

/** Whether a data folder has a cluster; asks without making one. */
export async function hasCluster(dataDir: string): Promise<boolean> {
  const folder = (await pointer(dataDir)) ?? join(dataDir, 'postgres')
  return exists(join(folder, 'data', 'PG_VERSION'))
}

async function chooseFolder(dataDir: string, user: RunAs): Promise<string> {
  const inside = join(dataDir, 'postgres')
  await mkdir(inside, { recursive: true, mode: 0o700 })
  if (user) await chown(inside, user.uid, user.gid)
  if (canReach(inside, user)) return inside
  await rmdir(inside).catch(() => undefined)
  const outside = join(SHARED_ROOT, randomBytes(8).toString('hex'))
  await mkdir(SHARED_ROOT, { recursive: true, mode: 0o755 })
  await writeFile(pointerFile(dataDir), `${outside}\n`, { mode: 0o600 })
  await likeItsFolder(pointerFile(dataDir), dataDir)
  return outside
}

const pointerFile = (dataDir: string) => join(dataDir, 'postgres.location')

async function pointer(dataDir: string): Promise<string | null> {
  const text = await readFile(pointerFile(dataDir), 'utf8').catch(() => '')
  return text.trim() || null
}

/** A random secret in a file that only its owner reads; made once. */
async function secret(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known.trim()) return known.trim()
  const made = randomBytes(24).toString('base64url')
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  await likeItsFolder(file, dirname(file))
  return made
}
