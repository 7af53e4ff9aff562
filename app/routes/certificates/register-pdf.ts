import type { LoaderFunctionArgs } from '@remix-run/node'
import { pdfHeaders } from '../../http/file-headers.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { askedRegister, registerQuery, registerScope } from '../../http/register-list.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { registerBook } from '../../usecases/certificates/register-book.ts'

/** What was found in the register, as an official document. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { query, words } = accepted(await registerQuery(world, askedRegister(request)))
  const { today } = registerScope(world)
  const { bytes, lines } = accepted(await registerBook(world, query, words))
  await recordExport(world, { name: 'register-pdf', unitId: query.unitId, on: today, lines })
  const name = text.register.book.file(today, 'pdf')
  return new Response(bytes, { headers: pdfHeaders(name) })
}
