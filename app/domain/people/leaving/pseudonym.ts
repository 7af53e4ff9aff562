/** What stands in the place of who somebody was: the same for a person at all times, and no way back from it. */
export type Pseudonym = {
  id: string
  /** Twelve letters that tell one from another: those of the key that are drawn by chance. */
  mark: string
  /** A tilde is in no staff code that can be typed: nobody is found by it, and nobody signs in with it. */
  staffCode: string
}

export function pseudonymOf(id: string): Pseudonym {
  const mark = id.slice(-12)
  return { id, mark, staffCode: `~${mark}` }
}
