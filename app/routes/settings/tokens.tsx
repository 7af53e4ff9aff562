import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { refusedForm } from '../../http/refusal.ts'
import { tokensData } from '../../http/tokens-data.ts'
import { text } from '../../i18n/text.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { TokensPage } from '../../ui/settings/tokens-page.tsx'
import { makeToken } from '../../usecases/reports/access-tokens.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.accessTokens.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  return { ...(await tokensData(world)), done: new URL(request.url).searchParams.get('done') }
}

const form = z.object({
  name: z.string().max(200).default(''),
  unit: z.string().max(10).default(''),
  days: z.string().max(10).default(''),
})

/** The token is in this one answer and nowhere else, so the answer is the page itself. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const typed = await readForm(request, form)
  if (isRefusal(typed)) return data({ made: null, typed: null, refusal: typed }, refusedForm(typed))
  const made = await makeToken(world, typed)
  if (isRefusal(made)) return data({ made: null, typed, refusal: made }, refusedForm(made))
  return data({ made: made.token, typed: null, refusal: null }, { status: 201 })
}

export default function Tokens() {
  const said = useActionData<typeof action>() ?? { made: null, typed: null, refusal: null }
  return <TokensPage {...useLoaderData<typeof loader>()} {...said} />
}
