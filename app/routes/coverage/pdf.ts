import type { LoaderFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { pdfHeaders } from '../../http/file-headers.ts'
import { withRole } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { reportAddresses } from '../../http/report-addresses.ts'
import { inPlainWords } from '../../http/in-plain-words.ts'
import { reportToDownload } from '../../http/report-question.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { drawReport } from '../../usecases/reports/draw-report.ts'

/** A report as an official document. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await inPlainWords(reportToDownload(world, request, params['unit'] ?? ''))
  const { unit, on } = asked.asked
  const annex = new URL(request.url).searchParams.get('annex') === '1'
  const at = reportAddresses(world, asked)
  const { bytes, facts } = accepted(await drawReport(world, asked.report, { at, annex }))
  const lines = annex ? facts.now.required - facts.now.trained : facts.communes.length
  await recordExport(world, { name: 'coverage-pdf', unitId: unit.id, on, lines })
  const name = text.coverageReports.file(unit.code, asked.period ?? on, 'pdf')
  return new Response(bytes, { headers: pdfHeaders(name) })
}
