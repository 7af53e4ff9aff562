import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { likeItsFolder } from '../database/unprivileged.ts'
import { writeAside } from '../files/aside.ts'
import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

const BYTES = 32

export const masterKeyFile = (dataDir: string) => join(dataDir, 'keys', 'master.key')

/**
 * The key that encrypts private signing keys at rest. Made on first use; of several processes that start at once, the
 * first to link its file wins and all read that one.
 */
export async function masterKey(dataDir: string): Promise<Uint8Array> {
  const file = masterKeyFile(dataDir)
  const key = (await readIfThere(file)) ?? (await make(dirname(file), file))
  if (key.length !== BYTES) throw new OperatorError(text.commandLine.badMasterKey(file))
  return key
}

/** The key as it is; null where there is none yet. */
export function masterKeyIfThere(dataDir: string): Promise<Uint8Array | null> {
  return readIfThere(masterKeyFile(dataDir))
}

/** Puts a key that came with a backup into its place. Another one that is there is kept beside it. */
export async function placeMasterKey(dataDir: string, key: Buffer, now: Date): Promise<void> {
  const file = masterKeyFile(dataDir)
  const found = await readIfThere(file)
  if (found && key.equals(found)) return
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await likeItsFolder(dirname(file), dataDir)
  if (found) await link(file, `${file}.until-${now.toISOString().replace(/[-:]|\.\d+/gu, '')}`)
  await writeAside(file, { replace: true }, (handle) => handle.writeFile(key))
  await likeItsFolder(file, dataDir)
}

async function make(folder: string, file: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await likeItsFolder(folder, dirname(folder))
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(randomBytes(BYTES))
    await handle.sync()
    await likeItsFolder(draft, folder)
    await link(draft, file).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
    })
  } finally {
    await handle.close()
    await unlink(draft)
  }
  return readFile(file)
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
