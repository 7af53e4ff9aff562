import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askedDay } from '../../http/asked-units.ts'
import { managing } from '../../http/guard.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { findUnits, topsOn } from '../../persistence/units/tree.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { UnitsPage } from '../../ui/units/units-page.tsx'

export const handle: RouteHandle = { hydrated: true }
export const meta = () => pageTitle(text.units.title)

const MOST = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const sight = sightOf(world)
  const day = askedDay(request, sight.today)
  const q = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 100)
  const search = { typed: q, on: day.on, most: MOST + 1 }
  const found = q.trim() === '' ? null : await findUnits(world.db, sight, search)
  const units = found ? [] : await topsOn(world.db, sight, day.on)
  const asked = { ...day, q }
  return data({ asked, today: sight.today, units, found, most: MOST }, day.badDay ? 400 : 200)
}

export default function Units() {
  return <UnitsPage {...useLoaderData<typeof loader>()} />
}
