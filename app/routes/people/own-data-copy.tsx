import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { OwnDataCopyPage } from '../../ui/people/own-data-copy-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { exportOwnData } from '../../usecases/people/export-own-data.ts'

export const meta = () => pageTitle(text.ownData.copy.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  return { at: world.now(), data: await exportOwnData(world, { form: 'copy' }) }
}

export default function OwnDataCopy() {
  return <OwnDataCopyPage {...useLoaderData<typeof loader>()} />
}
