import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { certificatePdf } from '../../usecases/certificates/certificate-pdf.ts'

/** The paper of an own certificate; to everybody else it does not exist. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  const id = params['id'] ?? ''
  const pages = { all: paths.verify(), one: paths.verifyOne(id) }
  const { bytes, sha256, number } = accepted(await certificatePdf(world, { id, pages }))
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${text.certificates.fileName(number)}"`,
    ETag: `"${sha256}"`,
  }
  const known = request.headers.get('if-none-match') === headers.ETag
  return known ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers })
}
