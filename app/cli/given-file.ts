import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Outcome, Refusal } from '../domain/refusal.ts'
import { MOST_BYTES, tooLarge } from '../files/tables/limits.ts'
import { text } from '../i18n/text.ts'
import type { GivenFile } from '../usecases/tables/read-given.ts'
import { fileTrouble } from './file-trouble.ts'

/** The largest file that is read, and what is said of a larger one. */
type Most = { bytes: number; refusal: Refusal }
const ofTables: Most = { bytes: MOST_BYTES, refusal: { refused: 'table-unreadable', fault: tooLarge } }

/** Runs what takes a file on the one that was named on the command line; one that is too large is not read at all. */
export async function withFile<T extends object>(
  path: string,
  run: (file: GivenFile) => Promise<Outcome<T>>,
  most: Most = ofTables,
): Promise<Outcome<T>> {
  return (await sizeOf(path)) > most.bytes ? most.refusal : run(await read(path))
}

async function sizeOf(path: string): Promise<number> {
  return (await orTrouble(path, stat(path))).size
}

async function read(path: string): Promise<GivenFile> {
  return { name: basename(path), bytes: await orTrouble(path, readFile(path)) }
}

function orTrouble<T>(path: string, asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    throw fileTrouble(error, (reason) => text.backup.cannotRead(path, reason))
  })
}
