import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeXlsx } from '../../files/tables/write-xlsx.ts'
import { callSheet } from '../../http/call-sheet.ts'
import { callsOfList } from '../../http/calls-of-list.ts'
import { workbookHeaders } from '../../http/file-headers.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { streamed } from '../../http/streamed.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'

/** The call list of the page for Excel, where a phone number keeps its zero in front. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { asked, found } = await callsOfList(world, request, params['unit'] ?? '')
  const { lines } = accepted(found)
  const { unitId } = asked.question
  await recordExport(world, { name: 'calls', unitId, on: asked.today, lines: lines.length })
  const name = text.coverageAct.calls.fileName(asked.today, 'xlsx')
  return new Response(streamed(context, writeXlsx(callSheet(lines))), { headers: workbookHeaders(name) })
}
