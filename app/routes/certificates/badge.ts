import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { certificateBadge } from '../../usecases/certificates/certificate-badge.ts'

/** An own certificate as an Open Badge 3.0; to everybody else it does not exist. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  const id = params['id'] ?? ''
  const pages = { one: paths.verifyOne(id), status: paths.badgeStatus }
  const { bytes, sha256, number } = accepted(await certificateBadge(world, { id, pages }))
  const headers = {
    'Content-Type': 'application/ld+json',
    'Content-Disposition': `attachment; filename="${text.certificates.badge.fileName(number)}"`,
    ETag: `"${sha256}"`,
  }
  const known = request.headers.get('if-none-match') === headers.ETag
  return known ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers })
}
