import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { typedCode } from '../../domain/people/first-login-code.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { readProvinces } from '../../files/provinces.ts'
import { readForm } from '../../http/form.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { setupCookie } from '../../http/setup-cookie.ts'
import { onlyUntilSetUp } from '../../http/setup-guard.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { anyAccount } from '../../persistence/people/any-account.ts'
import { SetupPage } from '../../ui/settings/setup-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { seedFolder } from '../../usecases/seed-folder.ts'
import { openSetup } from '../../usecases/settings/open-setup.ts'

const Form = z.object({ code: z.string().max(100).default(''), province: z.string().max(10).default('') })

export const meta = () => pageTitle(text.setup.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const world = await onlyUntilSetUp(context)
  const provinces = await readProvinces(seedFolder(world))
  const accounts = await anyAccount(world.db)
  return { accounts, provinces: provinces.map(({ code, name }) => ({ code, name })) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await onlyUntilSetUp(context)
  const typed = accepted(await readForm(request, Form))
  const opened = await openSetup(world, { code: typed.code, address: context.address })
  if (isRefusal(opened)) return data({ refusal: opened, typed }, { status: statusOf(opened) })
  const secure = world.settings.publicOrigin.startsWith('https:')
  const headers = { 'Set-Cookie': setupCookie(typedCode(typed.code), secure) }
  return redirect(paths.setupInstallation(typed.province), { status: 303, headers })
}

export default function Setup() {
  const answer = useActionData<typeof action>()
  const typed = answer?.typed ?? { code: '', province: '' }
  return <SetupPage {...useLoaderData<typeof loader>()} typed={typed} refusal={answer?.refusal ?? null} />
}
