import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The checkout that this program was started from: the nearest folder above that holds package.json. */
export function projectRoot(from = import.meta.dirname): string {
  let folder = from
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`)
    folder = dirname(folder)
  }
  return folder
}
