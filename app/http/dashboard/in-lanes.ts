/** So many reads of one page run at once: others want connections of the same pool, and processors. */
const LANES = 4

/** Answers everything in a record, begun in its order, a few at a time. */
export async function inLanes<T extends Record<string, () => unknown>>(
  asked: T,
): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const waiting = Object.entries(asked)
  const answers: Record<string, unknown> = {}
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await next[1]()
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return answers as { [K in keyof T]: Awaited<ReturnType<T[K]>> }
}
