import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askedDay } from '../../http/asked-units.ts'
import { managing } from '../../http/guard.ts'
import { found } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { unitsBelow } from '../../persistence/units/tree.ts'
import {
  bearersOf,
  became,
  cameFrom,
  postedIn,
  recordsOf,
  unitSeen,
} from '../../persistence/units/unit-story.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { AbsentPage } from '../../ui/units/absent-page.tsx'
import { UnitPage } from '../../ui/units/unit-page.tsx'

export const handle: RouteHandle = { hydrated: true }
export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  pageTitle(shown?.unit?.name ?? text.units.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const sight = sightOf(world)
  const { db } = world
  const { on, typed, badDay } = askedDay(request, sight.today)
  const code = params['code'] ?? ''
  const bearers = await bearersOf(db, sight, code)
  found(bearers[0] ?? null)
  const seen = badDay ? null : await unitSeen(db, sight, { code, on })
  const asked = { code, on, badDay: badDay ? typed : null, today: sight.today }
  if (!seen) return data({ asked, unit: null, story: null, bearers: bearers.map(spoken) }, badDay ? 400 : 404)
  const { id, ...unit } = seen
  const [below, records, came, into, posted] = await Promise.all([
    ...([
      unitsBelow(db, id, on),
      recordsOf(db, id),
      cameFrom(db, id),
      became(db, id),
      postedIn(db, id, on),
    ] as const),
  ])
  const others = bearers.filter((one) => one.id !== id).map(spoken)
  return data({ asked, unit, story: { below, records, came, became: into, posted }, bearers: others })
}

const spoken = ({ code, name, from, to }: Awaited<ReturnType<typeof bearersOf>>[number]) => ({
  ...{ code, name, from, to },
})

export default function Unit() {
  const { asked, unit, story, bearers } = useLoaderData<typeof loader>()
  if (!unit) return <AbsentPage {...asked} bearers={bearers} />
  return <UnitPage unit={unit} on={asked.on} today={asked.today} bearers={bearers} {...story} />
}
