import type { LoaderFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { writeXlsx } from '../../files/tables/write-xlsx.ts'
import { withRole } from '../../http/guard.ts'
import { reportAddresses } from '../../http/report-addresses.ts'
import { inPlainWords } from '../../http/in-plain-words.ts'
import { reportToDownload } from '../../http/report-question.ts'
import { streamed } from '../../http/streamed.ts'
import { workbookHeaders } from '../../http/file-headers.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { gatherReport } from '../../usecases/reports/gather-report.ts'
import { listedPeople } from '../../usecases/reports/missing-people.ts'
import { missingSheet, reportSheets } from '../../usecases/reports/report-sheets.ts'
import { reading } from '../../usecases/world.ts'

/** A report for Excel, with the people who are missing. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const asked = await inPlainWords(reportToDownload(world, request, params['unit'] ?? ''))
  const { unit, on } = asked.asked
  const facts = await reading(world, (db) => gatherReport(db, asked.report, world.now()))
  const sheets = reportSheets(facts, reportAddresses(world, asked))
  sheets.push(missingSheet(facts, listedPeople(world, asked.report.question, 'missing')))
  const lines = facts.now.required - facts.now.trained
  await recordExport(world, { name: 'coverage-xlsx', unitId: unit.id, on, lines })
  const name = text.coverageReports.file(unit.code, asked.period ?? on, 'xlsx')
  return new Response(streamed(context, writeXlsx(...sheets)), { headers: workbookHeaders(name) })
}
