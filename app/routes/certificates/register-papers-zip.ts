import type { LoaderFunctionArgs } from '@remix-run/node'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { askedRegister, checkPagesOf, registerQuery, registerScope } from '../../http/register-list.ts'
import { streamed } from '../../http/streamed.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { papersZip } from '../../usecases/certificates/register-papers.ts'

/** The papers of what was found in the register. How long the file is, is told where all of them are drawn already. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { query } = accepted(await registerQuery(world, askedRegister(request)))
  const { today } = registerScope(world)
  const { stream, bytes, papers } = await papersZip(world, query, checkPagesOf)
  await recordExport(world, { name: 'register-papers', unitId: query.unitId, on: today, lines: papers })
  const headers = {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${text.register.book.zip(today)}"`,
    ...(bytes === null ? {} : { 'Content-Length': String(bytes) }),
  }
  return new Response(streamed(context, stream), { headers })
}
