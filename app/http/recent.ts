/** The so many texts last asked for or kept, by their keys. */
export type Recent = { find: (key: string) => string | undefined; keep: (key: string, value: string) => void }

export function recent(most: number): Recent {
  const known = new Map<string, string>()
  const keep = (key: string, value: string): void => {
    known.delete(key)
    known.set(key, value)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
  }
  return {
    find: (key) => {
      const value = known.get(key)
      if (value !== undefined) keep(key, value)
      return value
    },
    keep,
  }
}
