import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dayOf } from '../../domain/day.ts'
import { roles } from '../../domain/people/role.ts'
import { readQuery } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { ACCOUNTS_PER_PAGE, listAccounts } from '../../persistence/people/accounts.ts'
import { AccountsPage } from '../../ui/people/accounts-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

const Query = z.object({
  q: z.string().catch('').default(''),
  role: z.enum(roles).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

export const meta = () => pageTitle(text.accounts.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, now } = await administrating(context, request)
  const asked = accepted(readQuery(request, Query))
  const { q: typed, role, page } = asked
  const accounts = await listAccounts(db, { typed, role, page }, dayOf(now()))
  const total = accounts[0]?.total ?? 0
  return { asked, accounts, total, pages: Math.ceil(total / ACCOUNTS_PER_PAGE) }
}

export default function Accounts() {
  return <AccountsPage {...useLoaderData<typeof loader>()} />
}
