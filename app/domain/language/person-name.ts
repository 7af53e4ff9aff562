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
  const [left, right] = [nameParts(a), nameParts(b)]
  return (
    vietnamese.compare(left.given, right.given) ||
    vietnamese.compare(left.middle, right.middle) ||
    vietnamese.compare(left.family, right.family)
  )
}
