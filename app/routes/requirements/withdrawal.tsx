import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { withdrawalDone } from '../../http/requirement-ending.ts'
import { ownRequirement } from '../../http/requirements-list.ts'
import { text } from '../../i18n/text.ts'
import { WithdrawalPage } from '../../ui/requirements/withdrawal-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { previewEnding } from '../../usecases/requirements/decide-ending.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.requirements.withdrawal.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const requirement = await ownRequirement(world, params['id'] ?? '')
  return {
    requirement,
    measured: accepted(await previewEnding(world, { id: requirement.id, withdrawn: true })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  return withdrawalDone(world, params['id'] ?? '')
}

export default function Withdrawal() {
  return <WithdrawalPage {...useLoaderData<typeof loader>()} />
}
