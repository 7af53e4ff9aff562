import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { typedNumber } from '../../domain/certificates/number.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { certificateByNumber } from '../../persistence/certificates/found-certificate.ts'
import { VerifyPage } from '../../ui/certificates/verify-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

export const meta = () => pageTitle(text.certificates.check.title)

/** Leads from the number on a paper to its page; numbers can be guessed, so this address has a limit of its own. */
export async function loader({ context: { world }, request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('number') ?? ''
  const number = typedNumber(typed)
  if (!number) return redirect(paths.verify(), 303)
  const certificate = await certificateByNumber(world.db, number)
  if (certificate) return redirect(paths.verifyOne(certificate.id), 303)
  return data({ typed, fault: 'number-unknown' as const }, { status: 404 })
}

export default function VerifyNumber() {
  return <VerifyPage {...useLoaderData<typeof loader>()} />
}
