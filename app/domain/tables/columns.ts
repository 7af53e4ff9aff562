import { fold } from '../language/fold.ts'

/** What a column may be called, by the name that the program has for it; the first spelling is shown when it is missing. */
export type Spellings<Name extends string> = Record<Name, readonly [string, ...string[]]>
export type Columns<Name extends string> = Partial<Record<Name, number>>

/**
 * Which column of a header is which: names in Vietnamese or English, in any order, whatever their case, marks, blanks
 * and underscores; a day at the end of a name (`new_commune_2025_07_01`) is left out. Of two that fit, the earlier
 * spelling wins, then the earlier column.
 */
export function findColumns<Name extends string>(
  header: readonly string[],
  spellings: Spellings<Name>,
): Columns<Name> {
  const keys = header.map(columnKey)
  const taken = new Set<number>()
  const found: Columns<Name> = {}
  for (const name of Object.keys(spellings) as Name[]) {
    const at = spellings[name]
      .map((spelling) => keys.indexOf(columnKey(spelling)))
      .find((place) => place >= 0)
    if (at === undefined || taken.has(at)) continue
    taken.add(at)
    found[name] = at
  }
  return found
}

/** `Mã xã`, `MA_XA` and `ma xa` are one key. */
export function columnKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\d+$/u, '')
}

/** Reads cells of a row by the name of their column: empty where row or table has none. */
export function cellReader<Name extends string>(
  columns: Columns<Name>,
): (cells: readonly string[], name: Name) => string {
  return (cells, name) => {
    const at = columns[name]
    return at === undefined ? '' : (cells[at] ?? '')
  }
}
