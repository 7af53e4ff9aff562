import { spawnSync } from 'node:child_process'
import { chown, stat } from 'node:fs/promises'

/** The user as whom PostgreSQL runs: it refuses to run as root. `null`: as ourselves. */
export type RunAs = { uid: number; gid: number } | null

const USER = 'postgres'

/**
 * Root hands over to whom the first of these folders that is there belongs: the cluster's, so that root looking after a
 * service's installation leaves it the service's. Where that is root, to a system user.
 */
export async function databaseUser(...folders: string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null
  for (const folder of folders) {
    const owner = await stat(folder).catch(() => null)
    if (owner)
      return owner.uid !== 0 && hasName(owner.uid) ? { uid: owner.uid, gid: owner.gid } : systemUser()
  }
  return systemUser()
}

/** PostgreSQL runs for nobody who has no name. */
function hasName(uid: number): boolean {
  return spawnSync('id', ['-un', String(uid)]).status === 0
}

/** What root makes in the folder of somebody else is theirs, too: they have to work with it afterwards. */
export async function likeItsFolder(path: string, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(folder)
  await chown(path, uid, gid)
}

/** The system user `postgres`, which is created where it is missing. */
function systemUser(): RunAs {
  const known = lookUp()
  if (known) return known
  const created = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', USER],
    ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', USER],
  ].some(([command = '', ...args]) => spawnSync(command, args).status === 0)
  const user = created ? lookUp() : null
  if (!user) throw new Error(`PostgreSQL cannot run as root and the user "${USER}" could not be created`)
  return user
}

function lookUp(): RunAs {
  const ask = (flag: string) => spawnSync('id', [flag, USER], { encoding: 'utf8' })
  const [uid, gid] = [ask('-u'), ask('-g')]
  if (uid.status !== 0 || gid.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Whether that user can pass through to a folder. Tried for real, because access rules are more than mode bits. */
export function canReach(path: string, user: RunAs): boolean {
  if (user === null) return true
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1" 2>/dev/null && test -r .', 'sh', path], { ...user, cwd: '/' })
      .status === 0
  )
}
