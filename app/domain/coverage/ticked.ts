/** So many are carried from page to page: each has a place in the address, and an address is no longer than servers read. */
export const MOST_TICKED = 150

/** Who is ticked in a list that is shown page by page. */
export type Ticked = {
  /** Keys of those on the page that is shown, and of those on the others. */
  here: string[]
  elsewhere: string[]
  /** So many were ticked beyond {@link MOST_TICKED} and are not any more. */
  dropped: number
}

type Listed = { personId: string }

/** Of those who were ticked the ones that the list has, in its order: whoever is not in it is passed over. */
export function tickedIn(
  list: readonly Listed[],
  shown: readonly Listed[],
  ticked: readonly string[],
): Ticked {
  const wanted = new Set(ticked)
  const found = list.map(({ personId }) => personId).filter((id) => wanted.has(id))
  const kept = found.slice(0, MOST_TICKED)
  const onPage = new Set(shown.map(({ personId }) => personId))
  return {
    here: kept.filter((id) => onPage.has(id)),
    elsewhere: kept.filter((id) => !onPage.has(id)),
    dropped: found.length - kept.length,
  }
}
