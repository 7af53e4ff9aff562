import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { typedNumber } from '../../domain/certificates/number.ts'
import { findPublicId, typingFault } from '../../domain/certificates/public-id.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { VerifyPage } from '../../ui/certificates/verify-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'

export const handle: RouteHandle = { kept: true }
export const meta = () => pageTitle(text.certificates.check.title)

export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('id')?.slice(0, 2000) ?? ''
  if (typedNumber(typed)) return redirect(paths.verifyNumber(typed.trim()), 303)
  const found = findPublicId(typed)
  if (found) return redirect(`${paths.verifyOne(found.id)}${found.code}`, 303)
  const fault = typed === '' ? null : typingFault(typed)
  return fault ? data({ typed, fault }, { status: 400 }) : { typed, fault }
}

export default function Verify() {
  return <VerifyPage {...useLoaderData<typeof loader>()} />
}
