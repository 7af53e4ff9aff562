import { normalise } from '../../domain/language/fold.ts'

const LONGEST_NAME = 200

/** The name of a file alone, without folders, and with nothing that does not show. */
export function keptName(given: string): string {
  const name = normalise((given.split(/[/\\]/u).at(-1) ?? '').replace(/\p{C}/gu, ''))
  return name.slice(0, LONGEST_NAME) || '?'
}
