import { listedIn, listings, type Listing, type ListedPerson } from '../domain/coverage/listed-person.ts'

/** The listing that an address asks for; everybody where it names none. */
export function askedListing(request: Request): Listing {
  const group = new URL(request.url).searchParams.get('group')
  return listings.find((listing) => listing === group) ?? 'all'
}

const PER_PAGE = 100

/** One page of a list, and how many there are in all and per listing. */
export function pageOf(people: readonly ListedPerson[], listing: Listing, request: Request) {
  const narrowed = people.filter((person) => listedIn(listing, person))
  const pages = Math.max(1, Math.ceil(narrowed.length / PER_PAGE))
  const wanted = Number(new URL(request.url).searchParams.get('page') ?? 1)
  const page = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), pages) : 1
  const counts = Object.fromEntries(
    listings.map((one) => [one, people.filter((person) => listedIn(one, person)).length]),
  ) as Record<Listing, number>
  return { page, pages, counts, people: narrowed.slice((page - 1) * PER_PAGE, page * PER_PAGE) }
}
