import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MOST_BYTES } from '../files/tables/read-table.ts'
import { text } from '../i18n/text.ts'
import type { GivenFile } from '../usecases/units/unit-file.ts'
import { fileTrouble } from './file-trouble.ts'

/** Reads a file that was named on the command line; of one that is too large no more than shows that it is. */
export async function givenFile(path: string): Promise<GivenFile> {
  try {
    const { size } = await stat(path)
    const bytes = size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : await readFile(path)
    return { name: basename(path), bytes }
  } catch (error) {
    throw fileTrouble(error, (reason) => text.backup.cannotRead(path, reason))
  }
}
