import type { Reader } from '../client.ts'

/** How often each of these keys failed in the window that began then. */
export async function failedTries(
  db: Reader,
  keys: { key: string; windowStart: Date }[],
): Promise<Map<string, number>> {
  const rows = await db.failedTry.findMany({ where: { OR: keys } })
  return new Map(rows.map((row) => [row.key, row.failures]))
}

/** Counts one more failure for each key. */
export async function countFailure(db: Reader, keys: { key: string; windowStart: Date }[]): Promise<void> {
  for (const { key, windowStart } of keys) {
    await db.$executeRaw`
      INSERT INTO failed_try (key, window_start, failures) VALUES (${key}, ${windowStart}, 1)
      ON CONFLICT (key, window_start) DO UPDATE SET failures = failed_try.failures + 1`
  }
}

/** Forgets windows that ended before an instant. */
export async function forgetTries(db: Reader, before: Date): Promise<void> {
  await db.failedTry.deleteMany({ where: { windowStart: { lt: before } } })
}
