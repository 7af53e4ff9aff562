import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { signInSettingsOf } from '../../persistence/settings/sign-in-settings.ts'
import { SignInSettingsPage } from '../../ui/settings/sign-in-settings-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { changeSignInSettings } from '../../usecases/settings/change-sign-in-settings.ts'

const Form = z.object({ department: z.string().optional() })

export const meta = () => pageTitle(text.secondStep.settings.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, settings } = await administrating(context, request)
  const saved = new URL(request.url).searchParams.has('saved')
  return { ...(await signInSettingsOf(db)), demo: settings.demo === true, saved }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const { department } = accepted(await readForm(request, Form))
  accepted(await changeSignInSettings(world, { departmentToo: department !== undefined }))
  return redirect(paths.settingsSignIn({ saved: true }), 303)
}

export default function SignInSettings() {
  return <SignInSettingsPage {...useLoaderData<typeof loader>()} />
}
