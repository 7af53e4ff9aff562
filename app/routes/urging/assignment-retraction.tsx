import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { retractableAssignment } from '../../http/urged-person.ts'
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
  return retractableAssignment(world, params['id'] ?? '', params['assignment'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const { personId, assignment } = await retractableAssignment(
    world,
    params['id'] ?? '',
    params['assignment'] ?? '',
  )
  accepted(await retractAssignments(world, { urgingId: assignment.urgingId, personId }))
  return redirect(paths.person(personId, { changed: true }), 303)
}

export default function AssignmentRetraction() {
  const { personId, assignment } = useLoaderData<typeof loader>()
  return (
    <RetractionPage
      people={1}
      back={{ to: paths.person(personId), label: text.coverageAct.person.assigned }}
      action={paths.assignmentRetraction(personId, assignment.id)}
    />
  )
}
