import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Outcome } from '../domain/refusal.ts'
import { MOST_BYTES, tooLarge } from '../files/tables/limits.ts'
import { text } from '../i18n/text.ts'
import type { GivenFile } from '../usecases/tables/read-given.ts'
import { fileTrouble } from './file-trouble.ts'

/** Runs what takes a file on the one that was named on the command line; one that is too large is not read at all. */
export async function withFile<T extends object>(
  path: string,
  run: (file: GivenFile) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return (await isTooLarge(path)) ? { refused: 'table-unreadable', fault: tooLarge } : run(await read(path))
}

async function isTooLarge(path: string): Promise<boolean> {
  return (await orTrouble(path, stat(path))).size > MOST_BYTES
}

async function read(path: string): Promise<GivenFile> {
  return { name: basename(path), bytes: await orTrouble(path, readFile(path)) }
}

function orTrouble<T>(path: string, asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    throw fileTrouble(error, (reason) => text.backup.cannotRead(path, reason))
  })
}
