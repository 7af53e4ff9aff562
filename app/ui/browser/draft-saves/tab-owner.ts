const NAME = 'draft owner'

/**
 * Whether the page before in this tab was the same account's. Otherwise nothing that a browser brings back into a form,
 * as it does on "back", belongs to whoever reads it now.
 */
export function isOwnTab(owner: string): boolean {
  try {
    const before = sessionStorage.getItem(NAME)
    sessionStorage.setItem(NAME, owner)
    return before === owner
  } catch {
    return false
  }
}
