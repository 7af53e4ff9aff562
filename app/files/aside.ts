import { link, lstat, open, readdir, rename, unlink, type FileHandle } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file that is there whole or not at all, readable by its owner alone: under another name beside it, made safe
 * on the disk, then given its name. Without `replace` a file that is there stays, and EEXIST is thrown.
 */
export async function writeAside<T>(
  path: string,
  { replace }: { replace: boolean },
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  await removeOrphans(path)
  const draft = join(dirname(path), draftName(path, process.pid))
  const file = await open(draft, 'w', 0o600)
  try {
    const result = await settled(file, work)
    await publish(draft, path, replace)
    return result
  } finally {
    await unlink(draft).catch(() => undefined)
  }
}

async function settled<T>(file: FileHandle, work: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    const result = await work(file)
    await file.sync()
    return result
  } finally {
    await file.close()
  }
}

async function publish(draft: string, path: string, replace: boolean): Promise<void> {
  if (replace) await rename(draft, path)
  else await nameOnce(draft, path)
  if (process.platform === 'win32') return
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** A second name for the draft fails where the name is taken. Memory sticks know no second names: look, then rename. */
async function nameOnce(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    if (await isThere(path)) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' })
    await rename(draft, path)
  }
}

/** Whether a name is taken, by whatever. */
export function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

const draftName = (path: string, pid: number) => `.${basename(path)}.${hostname()}.${pid}.part`

/** A process that was killed could not remove its draft: the next one does. */
async function removeOrphans(path: string): Promise<void> {
  const drafts = (await readdir(dirname(path))).flatMap((name) => {
    const pid = Number(/^\..*\.(\d+)\.part$/u.exec(name)?.[1])
    return pid && name.endsWith(`.${hostname()}.${pid}.part`) && isGone(pid) ? [name] : []
  })
  await Promise.all(drafts.map((name) => unlink(join(dirname(path), name)).catch(() => undefined)))
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}
