import type { LoaderFunctionArgs } from '@remix-run/node'
import { callSheet } from '../../http/call-sheet.ts'
import { exportedCalls } from '../../http/calls-of-list.ts'
import { csvResponse } from '../../http/csv.ts'
import { managing } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'

/** The call list of the page as CSV. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { today, lines } = await exportedCalls(world, request, params['unit'] ?? '')
  const { columns, rows } = callSheet(lines)
  return csvResponse(text.coverageAct.calls.fileName(today, 'csv'), [
    columns.map(({ head }) => head),
    ...rows,
  ])
}
