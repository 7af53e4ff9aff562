import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { actionData } from '../../http/actions-data.ts'
import { managing } from '../../http/guard.ts'
import { accepted, refusalResponse } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { RetractionPage } from '../../ui/urging/retraction-page.tsx'
import { retractAssignments } from '../../usecases/urging/retract-assignments.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.coverageAct.retraction.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const shown = await actionData(world, request, params['unit'] ?? '', params['id'] ?? '')
  if (!shown.mayRetract) throw refusalResponse({ refused: 'not-found' })
  return { unit: shown.unit, id: shown.urging.id, open: shown.open }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const [code, id] = [params['unit'] ?? '', params['id'] ?? '']
  const { people } = accepted(await retractAssignments(world, { urgingId: id, personId: null }))
  return redirect(paths.coverageAction(code, id, { back: String(people) }), 303)
}

export default function ActionRetraction() {
  const { unit, id, open } = useLoaderData<typeof loader>()
  const back = { to: paths.coverageAction(unit.code, id), label: text.coverageAct.action.title.assignment }
  return <RetractionPage people={open} back={back} action={paths.coverageActionRetraction(unit.code, id)} />
}
