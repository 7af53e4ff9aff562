import { normalise } from './fold.ts'

const vietnamese = new Intl.Collator('vi', { sensitivity: 'variant' })

/** A Vietnamese full name in its three parts: family name first, given name last. */
export type NameParts = { family: string; middle: string; given: string }

export function nameParts(fullName: string): NameParts {
  const words = normalise(fullName).split(' ')
  const given = words.at(-1) ?? ''
  return { family: words.length > 1 ? (words[0] ?? '') : '', middle: words.slice(1, -1).join(' '), given }
}

/** Vietnamese order of people: by given name, then middle name, then family name. */
export function compareNames(a: string, b: string): number {
  return compareParts(nameParts(a), nameParts(b))
}

/** A list of people in the same order, and among equals in that of their codes. */
export function inNameOrder<T extends { fullName: string; staffCode: string }>(people: readonly T[]): T[] {
  const taken = people.map((person) => ({ person, parts: nameParts(person.fullName) }))
  const place = places(taken.flatMap(({ parts }) => [parts.given, parts.middle, parts.family]))
  return taken
    .map(({ person, parts: { given, middle, family } }) => ({
      ...{ person, given: place(given), middle: place(middle), family: place(family) },
    }))
    .sort(
      (a, b) =>
        a.given - b.given ||
        a.middle - b.middle ||
        a.family - b.family ||
        (a.person.staffCode < b.person.staffCode ? -1 : 1),
    )
    .map(({ person }) => person)
}

/** The place of each word among all of them: people share their names, so that few are compared letter by letter. */
function places(words: string[]): (word: string) => number {
  const places = new Map<string, number>()
  for (const word of [...new Set(words)].sort(vietnamese.compare)) places.set(word, places.size)
  return (word) => places.get(word) ?? 0
}

function compareParts(a: NameParts, b: NameParts): number {
  return compared(a.given, b.given) || compared(a.middle, b.middle) || compared(a.family, b.family)
}

/** Most names of a list share a part with the next: what is the same need not be compared letter by letter. */
const compared = (a: string, b: string) => (a === b ? 0 : vietnamese.compare(a, b))
