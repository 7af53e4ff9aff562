import { existsSync, readFileSync } from 'node:fs'
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

/** The folder of what makes the database what this program needs. */
export function migrationsDir(): string {
  return join(projectRoot(), 'prisma/migrations')
}

/** The version of this program. */
export function applicationVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
