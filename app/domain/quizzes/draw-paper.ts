/** A question as it may be drawn: its version and the ids of its options, nothing that says which is right. */
export type Drawable = { versionId: string; optionIds: string[] }

/** One question of a frozen paper, in its place, with its options in theirs. */
export type PaperQuestion = { versionId: string; optionOrder: string[] }

/** Whole numbers from 0 up to, but not including, `below`. */
export type Draw = (below: number) => number

/**
 * Draws the paper of one attempt: `count` different questions of the bank (all, where it has fewer) and the order of
 * each one's options. Without shuffling both stay as the bank has them.
 */
export function drawPaper(
  bank: readonly Drawable[],
  { count, shuffle }: { count: number; shuffle: boolean },
  draw: Draw,
): PaperQuestion[] {
  const inOrder = shuffle ? shuffled(bank, draw) : [...bank]
  return inOrder.slice(0, count).map(({ versionId, optionIds }) => ({
    versionId,
    optionOrder: shuffle ? shuffled(optionIds, draw) : optionIds,
  }))
}

/** Fisher and Yates: every order equally likely. */
function shuffled<T>(list: readonly T[], draw: Draw): T[] {
  const result = [...list]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1)
    const [a, b] = [result[last], result[other]]
    if (a === undefined || b === undefined) throw new RangeError('drawn out of range')
    result[last] = b
    result[other] = a
  }
  return result
}

/**
 * Turns random bytes into a {@link Draw}. Four bytes each; the remainder's bias is below one in a million for any bank
 * that people could write.
 */
export function drawFrom(bytes: Uint8Array): Draw {
  let at = 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (below) => {
    const number = view.getUint32(at % (bytes.byteLength - 3))
    at += 4
    return number % below
  }
}

/** How many random bytes a paper of this bank needs. */
export function bytesNeeded(bank: readonly Drawable[]): number {
  return 4 * (bank.length + bank.reduce((sum, { optionIds }) => sum + optionIds.length, 0) + 1)
}
