import { isRefusal } from '../domain/refusal.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { callsOfList } from './calls-of-list.ts'

/** More are printed from the file. */
const MOST_SHOWN = 300

/** What the page shows on which people are phoned. */
export async function callsPageData(world: PersonWorld, request: Request, code: string) {
  const { asked, who, found } = await callsOfList(world, request, code)
  const url = new URL(request.url)
  const said = Number(url.searchParams.get('said') ?? 0)
  const head = {
    ...{ unit: { code: asked.unit.code, name: asked.unit.name }, today: asked.today, who },
    /** The list, and this page as it was asked for. */
    ...{ listSearch: asked.search, search: url.search },
    said: Number.isInteger(said) && said > 0 ? said : 0,
  }
  if (isRefusal(found)) return { ...head, refusal: found, all: 0, lines: [] }
  const { lines } = found
  return { ...head, refusal: null, all: lines.length, lines: lines.slice(0, MOST_SHOWN) }
}
