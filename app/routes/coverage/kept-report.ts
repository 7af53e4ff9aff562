import type { LoaderFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { coverageToDownload } from '../../http/coverage-question.ts'
import { pdfHeaders } from '../../http/file-headers.ts'
import { withRole } from '../../http/guard.ts'
import { found } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { keptFile } from '../../persistence/reports/kept-reports.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'

/** The file of a report that was made official, as it was then. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { unit, today } = await coverageToDownload(world, request, params['unit'] ?? '')
  const { period, bytes } = found(await keptFile(world.db, unit.id, params['report'] ?? ''))
  await recordExport(world, { name: 'kept-report', unitId: unit.id, on: today, lines: 1 })
  return new Response(bytes, { headers: pdfHeaders(text.coverageReports.file(unit.code, period, 'pdf')) })
}
