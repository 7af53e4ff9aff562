import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { CHECKED_FILE_BYTES } from '../domain/certificates/file-marks.ts'
import { typedInput } from '../domain/certificates/typed-input.ts'
import { refusedVerdict, type Verdict } from '../domain/certificates/verdict.ts'
import { dayOf } from '../domain/day.ts'
import { text } from '../i18n/text.ts'
import { verifyInput } from '../usecases/certificates/verify-input.ts'
import type { World } from '../usecases/world.ts'
import { command } from './command.ts'
import { fileTrouble } from './file-trouble.ts'
import { OperatorError } from './operator-error.ts'
import { typedPath } from './typed-path.ts'

const t = text.certificatesVerify

/** One input with its answer; `unread`: why its file could not be read. */
type Told = { input: string; unread?: string } & Verdict

export const certificatesVerify = command({
  name: 'certificates verify',
  help: t.help,
  takesMany: 'inputs',
  options: {},
  input: z.object({ inputs: z.array(z.string().min(1)).min(1) }),
  run: verifyAll,
  json: (told) => told.map(({ unread: _unread, ...answer }) => answer),
  say,
})

function say(told: Told[]): string {
  const [first] = told
  const valid = told.filter((one) => one.valid).length
  return [...told.map(t.line), ...(first ? [t.sum(valid, told.length, first.asOf)] : [])].join('\n')
}

/** One after the other, so that of any number of files one at a time is in memory. Where not one could be read, nothing was done. */
async function verifyAll(world: World, { inputs }: { inputs: string[] }): Promise<Told[]> {
  const told: Told[] = []
  for (const input of inputs) told.push(await verifyOne(world, input))
  const [first] = told
  if (first?.unread !== undefined && told.every(({ unread }) => unread !== undefined))
    throw new OperatorError(told.map(({ unread }) => unread).join('\n'))
  return told
}

async function verifyOne(world: World, input: string): Promise<Told> {
  const typed = typedInput(input)
  if (typed.kind === 'number' || typed.kind === 'code') return { input, ...(await verifyInput(world, typed)) }
  const unknown = { input, ...refusedVerdict('unknown', null, dayOf(world.now())) }
  try {
    const bytes = await bytesOf(typedPath(input))
    return bytes ? { input, ...(await verifyInput(world, { kind: 'file', bytes })) } : unknown
  } catch (error) {
    const isWord = typed.kind === 'word' && (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isWord ? unknown : { ...unknown, unread: unreadable(error, input) }
  }
}

/** Null where it is larger than any certificate; no more is read of what has no end either. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(path, { end: CHECKED_FILE_BYTES })) pieces.push(piece as Buffer)
  const bytes = Buffer.concat(pieces)
  return bytes.length > CHECKED_FILE_BYTES ? null : bytes
}

function unreadable(error: unknown, path: string): string {
  const trouble = fileTrouble(error, (reason) => text.backup.cannotRead(path, reason))
  if (trouble instanceof OperatorError) return trouble.message
  throw trouble
}
