/** One thing to choose from: the lengths of what is right and of what is wrong, and where the right one stands. */
export type Offer = { name: string; right: string; wrong: string[]; place: number }

export function offer<T extends { text: string }>(
  name: string,
  options: readonly T[],
  isRight: (option: T) => boolean,
): Offer {
  const right = options.filter(isRight).map(({ text }) => text)
  const wrong = options.filter((option) => !isRight(option)).map(({ text }) => text)
  const [only, ...more] = right
  if (only === undefined || more.length > 0) throw new Error(`${name} has ${right.length} right answers`)
  return { name, right: only, wrong, place: options.findIndex(isRight) }
}

const length = (text: string) => Array.from(text).length

/** The share of offers in which choosing the longest finds the right one. */
export function givenAwayByLength(offers: readonly Offer[]): number {
  const longest = offers.filter(({ right, wrong }) => length(right) > Math.max(...wrong.map(length)))
  return longest.length / offers.length
}

/** The median of (length of the right one ÷ mean length of the wrong ones). */
export function medianRatio(offers: readonly Offer[]): number {
  const ratios = offers
    .map(
      ({ right, wrong }) =>
        (length(right) * wrong.length) / wrong.reduce((sum, text) => sum + length(text), 0),
    )
    .sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length / 2)] ?? Number.NaN
}

/** The largest share that any one place has of the right answers. */
export function commonestPlace(offers: readonly Offer[]): number {
  const counts = new Map<number, number>()
  for (const { place } of offers) counts.set(place, (counts.get(place) ?? 0) + 1)
  return Math.max(...counts.values()) / offers.length
}
