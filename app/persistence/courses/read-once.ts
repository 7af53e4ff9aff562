/**
 * Reads by key, each key once: for what never changes once it is published. The first to be read is forgotten first when
 * there are too many; what is not there is asked for again.
 */
export function readOnce<T extends object>(
  most: number,
): (key: string, read: () => Promise<T | null>) => Promise<T | null> {
  const known = new Map<string, T>()
  return async (key, read) => {
    const before = known.get(key)
    if (before) return before
    const value = await read()
    if (!value) return null
    known.set(key, value)
    for (const first of known.keys()) {
      if (known.size <= most) break
      known.delete(first)
    }
    return value
  }
}
