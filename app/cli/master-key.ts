import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from '../i18n/text.ts'
import { OperatorError } from './operator-error.ts'

const BYTES = 32

/**
 * The key that encrypts private signing keys at rest. Made on first use; of several processes that start at once, the
 * first to link its file wins and all read that one.
 */
export async function masterKey(dataDir: string): Promise<Uint8Array> {
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'master.key')
  const key = (await readIfThere(file)) ?? (await make(folder, file))
  if (key.length !== BYTES) throw new OperatorError(text.commandLine.badMasterKey(file))
  return key
}

async function make(folder: string, file: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(randomBytes(BYTES))
    await handle.sync()
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
