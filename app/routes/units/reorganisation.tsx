import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { found } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { differencesOf } from '../../persistence/changes/change-difference.ts'
import { keptChange, settlementsOf } from '../../persistence/changes/kept-changes.ts'
import { movedBy } from '../../persistence/changes/moved-people.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { ChangePage } from '../../ui/units/change-page.tsx'
import { MOST_LINES } from '../../ui/units/difference-tables.tsx'
import { mayUndo } from '../../usecases/units/undo-change.ts'

export const handle: RouteHandle = { hydrated: true }
export const meta: MetaFunction = () => pageTitle(text.reorganising.changes.title)

/** People are counted up to here: a page shows the first of them. */
const MOST = 50_000

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const sight = sightOf(world)
  const change = found(await keptChange(world.db, sight, params['id'] ?? ''))
  const [all, people, settlements] = await Promise.all([
    differencesOf(world.db, sight, change),
    movedBy(world.db, sight, change.id, MOST),
    settlementsOf(world.db, sight, change.id),
  ])
  const undoable = change.undoneAt === null && (await mayUndo(world, world.db, change))
  const shown = { units: all.slice(0, MOST_LINES), people: people.slice(0, MOST_LINES) }
  return { change, ...shown, allUnits: all.length, allPeople: people.length, settlements, mayUndo: undoable }
}

export default function Reorganisation() {
  return <ChangePage {...useLoaderData<typeof loader>()} />
}
