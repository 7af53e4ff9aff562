import { readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { oneAtATime, root } from './checkout.mjs'

/**
 * Each build lies in a folder of its own, `build/<hash of its sources>`, and `build/current` leads to the newest: a
 * server that runs keeps its build while the next one is made.
 */
export const builds = join(root, 'build')
const current = join(builds, 'current')

/** @returns {Promise<string | null>} folder of the current build */
export function currentBuild() {
  return realpath(current).catch(() => null)
}

/** The current build, noted as used by this process as long as it lives; null when there is none. */
export function useCurrentBuild() {
  return oneAtATime('build', async () => {
    const folder = await currentBuild()
    if (folder) await noteUser(folder)
    return folder
  })
}

/** A server that may not write its own program, as is best, cannot note anything; the build before stays for it. */
async function noteUser(folder) {
  try {
    await writeFile(join(folder, 'users', String(process.pid)), '')
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes(error.code)) throw error
  }
}

/** Makes a complete folder the current build. To be called while holding the lock. */
export async function makeCurrent(hash) {
  const before = await currentBuild()
  const link = join(builds, `.current-${process.pid}`)
  await rm(link, { force: true })
  await symlink(hash, link)
  await rename(link, current)
  await removeUnused([join(builds, hash), before])
}

async function removeUnused(keep) {
  for (const entry of await readdir(builds, { withFileTypes: true })) {
    const folder = join(builds, entry.name)
    if (!entry.isDirectory() || keep.includes(folder) || (await isUsed(folder))) continue
    const away = join(builds, `.old-${process.pid}-${basename(folder)}`)
    await rename(folder, away)
    await rm(away, { recursive: true, force: true })
  }
}

async function isUsed(folder) {
  const users = await readdir(join(folder, 'users')).catch(() => [])
  return users.some(isAlive)
}

function isAlive(pid) {
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
