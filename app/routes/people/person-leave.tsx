import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { carriedOut, previewedChange } from '../../http/posting-change.ts'
import { text } from '../../i18n/text.ts'
import { ChangePage } from '../../ui/people/change-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { leavePosting } from '../../usecases/people/leave-posting.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.staff.change.leave.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return previewedChange(world, request, { personId: params['id'] ?? '' }, leavePosting)
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  return carriedOut(world, request, { personId: params['id'] ?? '' }, leavePosting)
}

export default function PersonLeave() {
  return (
    <ChangePage
      kind="leave"
      form={useLoaderData<typeof loader>()}
      declined={useActionData<typeof action>()}
    />
  )
}
