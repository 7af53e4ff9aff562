import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { drawLogo } from '../../files/logo-image.ts'
import { readProvinces } from '../../files/provinces.ts'
import { accepted, refusalResponse, statusOf } from '../../http/refusal.ts'
import { beginSession } from '../../http/session.ts'
import { endedSetupCookie, setupCodeOf } from '../../http/setup-cookie.ts'
import { readSetupForm, type SetupForm } from '../../http/setup-form.ts'
import { onlyUntilSetUp } from '../../http/setup-guard.ts'
import { forgetIdentity } from '../../http/site-identity.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { SetupInstallationPage } from '../../ui/settings/setup-installation-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { seedFolder } from '../../usecases/seed-folder.ts'
import { setUp } from '../../usecases/settings/set-up.ts'

export const meta = () => pageTitle(text.setup.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await onlyUntilSetUp(context)
  const wanted = new URL(request.url).searchParams.get('province')
  const provinces = await readProvinces(seedFolder(world))
  const province = provinces.find(({ code }) => code === wanted)
  if (!province || !setupCodeOf(request.headers.get('cookie'))) throw redirect(paths.setup(), 303)
  const { code, name, department } = province
  const values = { staffCode: '', name: '', phone: '', email: '', ...department }
  return { province: { code, name }, values }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await onlyUntilSetUp(context)
  const form = accepted(await readSetupForm(request))
  const code = setupCodeOf(request.headers.get('cookie')) ?? ''
  const province = new URL(request.url).searchParams.get('province') ?? ''
  const { values, informed, passwords, logo } = form
  const from = { code, province, address: context.address }
  const outcome = await setUp(world, { ...from, ...values, ...passwords, informed, logo })
  if (isRefusal(outcome)) return showAgain(outcome, form)
  forgetIdentity(world.db)
  const headers = new Headers()
  headers.append(
    'Set-Cookie',
    await beginSession(context, request, outcome.account, { keep: false, restricted: false, awaits: null }),
  )
  headers.append('Set-Cookie', endedSetupCookie(world.settings.publicOrigin.startsWith('https:')))
  return redirect(paths.settings(), { status: 303, headers })
}

/** Everything that was typed but the passwords, and the logo as far as it could be drawn. */
async function showAgain(refusal: Refusal, { values, informed, logo }: SetupForm) {
  if (refusal.refused === 'not-found') throw refusalResponse(refusal)
  const drawn = logo && (await drawLogo(logo))
  const kept = drawn && !isRefusal(drawn) ? Buffer.from(drawn.png).toString('base64') : ''
  return data({ refusal, values, informed, kept }, { status: statusOf(refusal) })
}

export default function SetupInstallation() {
  const { province, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SetupInstallationPage
      province={province}
      values={answer?.values ?? values}
      logo={answer?.kept ?? ''}
      informed={answer?.informed ?? false}
      refusal={answer?.refusal ?? null}
    />
  )
}
