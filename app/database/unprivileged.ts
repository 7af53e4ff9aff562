import { spawnSync } from 'node:child_process'

/** The user as whom PostgreSQL runs: it refuses to run as root. `null`: as ourselves. */
export type RunAs = { uid: number; gid: number } | null

const USER = 'postgres'

/** Root hands over to the system user `postgres`, which is created where it is missing. */
export function unprivilegedUser(): RunAs {
  if (process.getuid?.() !== 0) return null
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
