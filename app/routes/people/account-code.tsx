import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountData } from '../../http/account-data.ts'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { AccountCardPage } from '../../ui/people/account-card-page.tsx'
import { CodeSlipPage } from '../../ui/people/code-slip-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { issueLoginCode } from '../../usecases/people/issue-login-code.ts'

export const meta = () => pageTitle(text.accounts.slip.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  return { site: world.settings.publicOrigin, ...(await accountData(world, params['id'])) }
}

/** The code is in this one answer and nowhere else, so the answer is the page itself. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  return data(accepted(await issueLoginCode(world, { personId: params['id'] ?? '' })), { status: 201 })
}

export default function AccountCode() {
  const { site, ...shown } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  if (made) return <CodeSlipPage {...made} name={shown.person.fullName} site={site} />
  return <AccountCardPage {...shown} refusal={null} />
}
