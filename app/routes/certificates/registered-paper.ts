import type { LoaderFunctionArgs } from '@remix-run/node'
import { managing } from '../../http/guard.ts'
import { paperFile } from '../../http/paper-file.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { registeredPdf } from '../../usecases/certificates/registered-pdf.ts'

/** The paper of somebody of one's units; to others it does not exist. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const id = params['id'] ?? ''
  const pages = { all: paths.verify(), one: paths.verifyOne(id) }
  return paperFile(request, accepted(await registeredPdf(world, { id, pages })))
}
