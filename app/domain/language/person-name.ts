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

/** A list of people in the same order, and among equals in that of their codes; each name is taken apart once. */
export function inNameOrder<T extends { fullName: string; staffCode: string }>(people: readonly T[]): T[] {
  return people
    .map((person) => ({ person, parts: nameParts(person.fullName) }))
    .sort((a, b) => compareParts(a.parts, b.parts) || (a.person.staffCode < b.person.staffCode ? -1 : 1))
    .map(({ person }) => person)
}

function compareParts(a: NameParts, b: NameParts): number {
  return compared(a.given, b.given) || compared(a.middle, b.middle) || compared(a.family, b.family)
}

/** Most names of a list share a part with the next: what is the same need not be compared letter by letter. */
const compared = (a: string, b: string) => (a === b ? 0 : vietnamese.compare(a, b))
