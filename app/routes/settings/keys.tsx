import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { administrating } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { KeysPage } from '../../ui/settings/keys-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { signingKeysHere } from '../../usecases/certificates/signing-keys-here.ts'

export const meta = () => pageTitle(text.signingKeys.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await administrating(context, request)
  const { keys } = accepted(await signingKeysHere(world))
  return { keys, rotated: new URL(request.url).searchParams.has('rotated') }
}

export default function Keys() {
  return <KeysPage {...useLoaderData<typeof loader>()} />
}
