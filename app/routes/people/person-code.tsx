import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { codeData } from '../../http/code-data.ts'
import { managing } from '../../http/guard.ts'
import { refusalResponse, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CodeSlipPage } from '../../ui/people/code-slip-page.tsx'
import { GiveCodePage } from '../../ui/people/give-code-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { issueLoginCode } from '../../usecases/people/issue-login-code.ts'

export const meta = () => pageTitle(text.accounts.giveCode.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return { site: world.settings.publicOrigin, person: await codeData(world, params['id']) }
}

/** The code is in this one answer and nowhere else, so the answer is the page itself. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const made = await issueLoginCode(world, { personId: params['id'] ?? '' })
  if (!isRefusal(made)) return data({ made, refusal: null }, { status: 201 })
  if (made.refused !== 'too-many-codes') throw refusalResponse(made)
  return data({ made: null, refusal: made }, { status: statusOf(made) })
}

export default function PersonCode() {
  const { site, person } = useLoaderData<typeof loader>()
  const { made, refusal } = useActionData<typeof action>() ?? { made: null, refusal: null }
  const next = [{ to: paths.person(person.id), label: text.accounts.slip.done }]
  if (made) return <CodeSlipPage {...made} name={person.fullName} site={site} next={next} />
  return <GiveCodePage person={person} refusal={refusal} />
}
