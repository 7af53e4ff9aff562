import type { LoaderFunctionArgs } from '@remix-run/node'
import { callSheet } from '../../http/call-sheet.ts'
import { callsOfList } from '../../http/calls-of-list.ts'
import { csvResponse } from '../../http/csv.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'

/** The call list of the page as CSV. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { asked, found } = await callsOfList(world, request, params['unit'] ?? '')
  const { lines } = accepted(found)
  const { unitId } = asked.question
  await recordExport(world, { name: 'calls', unitId, on: asked.today, lines: lines.length })
  const { columns, rows } = callSheet(lines)
  return csvResponse(text.coverageAct.calls.fileName(asked.today, 'csv'), [
    columns.map(({ head }) => head),
    ...rows,
  ])
}
