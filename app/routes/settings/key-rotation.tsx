import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { administrating } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { KeyRotationPage } from '../../ui/settings/key-rotation-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { rotateKeyConfirmed } from '../../usecases/certificates/rotate-key-confirmed.ts'
import { signingKeysHere } from '../../usecases/certificates/signing-keys-here.ts'

const Form = z.object({
  password: z.string().max(600).default(''),
  instead: z.string().max(100).default(''),
})

export const meta = () => pageTitle(text.signingKeys.rotation.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  const { keys } = accepted(await signingKeysHere(world))
  const current = keys.find(({ retired }) => retired === null) ?? null
  return { current, name: world.actor.fullName }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await administrating(context, request)
  const outcome = await rotateKeyConfirmed(world, accepted(await readForm(request, Form)))
  if (isRefusal(outcome)) return data({ refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.settingsKeys({ rotated: true }), 303)
}

export default function KeyRotation() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <KeyRotationPage {...useLoaderData<typeof loader>()} refusal={refusal} />
}
