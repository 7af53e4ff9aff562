import { resolve } from 'node:path'

/** A file as it was typed: from where the person stands, which npm leaves for the checkout. */
export function typedPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path)
}
