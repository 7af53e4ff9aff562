import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../../http/guard.ts'
import { paperFile } from '../../http/paper-file.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { certificatePdf } from '../../usecases/certificates/certificate-pdf.ts'

/** The paper of an own certificate; to everybody else it does not exist. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await signedIn(context, request)
  const id = params['id'] ?? ''
  const pages = { all: paths.verify(), one: paths.verifyOne(id) }
  return paperFile(request, accepted(await certificatePdf(world, { id, pages })))
}
