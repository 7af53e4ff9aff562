import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeXlsx } from '../../files/tables/write-xlsx.ts'
import { workbookHeaders } from '../../http/file-headers.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { askedRegister, registerQuery, registerScope } from '../../http/register-list.ts'
import { streamed } from '../../http/streamed.ts'
import { text } from '../../i18n/text.ts'
import { registerLines } from '../../persistence/certificates/register.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { registerSheet } from '../../usecases/certificates/register-sheet.ts'
import { reading } from '../../usecases/world.ts'

/** What was found in the register, for Excel. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { query } = accepted(await registerQuery(world, askedRegister(request)))
  const scope = registerScope(world)
  const all = { newestFirst: false, limit: null, offset: 0 }
  const lines = await reading(world, (db) => registerLines(scope, db, query, all))
  const { unitId } = query
  await recordExport(world, { name: 'register', unitId, on: scope.today, lines: lines.length })
  const name = text.register.book.file(scope.today, 'xlsx')
  return new Response(streamed(context, writeXlsx(registerSheet(lines))), { headers: workbookHeaders(name) })
}
