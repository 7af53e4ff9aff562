import { fold } from '../language/fold.ts'

const LONGEST = 60

/**
 * A name for addresses made from a title: "Mở cửa đón về" → `mo-cua-don-ve`, with a number behind it where that is
 * taken. `otherwise` serves a title without any letter.
 */
export function keyFor(title: string, taken: readonly string[], otherwise: string): string {
  const bare = fold(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '')
  const wanted = bare || otherwise
  if (!taken.includes(wanted)) return wanted
  for (let number = 2; ; number += 1) {
    const numbered = `${wanted}-${number}`
    if (!taken.includes(numbered)) return numbered
  }
}
