import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { carriedOut, previewedChange } from '../../http/posting-change.ts'
import { text } from '../../i18n/text.ts'
import { ChangePage } from '../../ui/people/change-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { withdrawPosting } from '../../usecases/people/withdraw-posting.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.staff.change.withdrawal.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return previewedChange(
    world,
    request,
    { personId: params['id'] ?? '', posting: params['posting'] },
    withdrawPosting,
  )
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  return carriedOut(
    world,
    request,
    { personId: params['id'] ?? '', posting: params['posting'] },
    withdrawPosting,
  )
}

export default function PostingWithdrawal() {
  return (
    <ChangePage
      kind="withdrawal"
      form={useLoaderData<typeof loader>()}
      declined={useActionData<typeof action>()}
    />
  )
}
