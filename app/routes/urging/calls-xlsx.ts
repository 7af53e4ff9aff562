import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeXlsx } from '../../files/tables/write-xlsx.ts'
import { callSheet } from '../../http/call-sheet.ts'
import { exportedCalls } from '../../http/calls-of-list.ts'
import { workbookHeaders } from '../../http/file-headers.ts'
import { managing } from '../../http/guard.ts'
import { streamed } from '../../http/streamed.ts'
import { text } from '../../i18n/text.ts'

/** The call list of the page for Excel, where a phone number keeps its zero in front. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { today, lines } = await exportedCalls(world, request, params['unit'] ?? '')
  const name = text.coverageAct.calls.fileName(today, 'xlsx')
  return new Response(streamed(context, writeXlsx(callSheet(lines))), { headers: workbookHeaders(name) })
}
