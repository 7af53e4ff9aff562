import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { accountData } from '../../http/account-data.ts'
import { administrating } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { AccountCardPage } from '../../ui/people/account-card-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.accounts.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return accountData(world, params['id'])
}

export default function AccountCard() {
  return <AccountCardPage {...useLoaderData<typeof loader>()} refusal={null} />
}
