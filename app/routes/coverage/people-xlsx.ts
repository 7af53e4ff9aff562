import type { LoaderFunctionArgs } from '@remix-run/node'
import { listedIn } from '../../domain/coverage/listed-person.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { writeXlsx } from '../../files/tables/write-xlsx.ts'
import { askedListing } from '../../http/coverage-list.ts'
import { workbookHeaders } from '../../http/file-headers.ts'
import { withRole } from '../../http/guard.ts'
import { reportToDownload } from '../../http/report-question.ts'
import { streamed } from '../../http/streamed.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { tallyOf } from '../../persistence/coverage/tallies.ts'
import { groups } from '../../domain/coverage/counts.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { listedPeople } from '../../usecases/reports/missing-people.ts'
import { peopleSheet } from '../../usecases/reports/report-sheets.ts'
import { reading } from '../../usecases/world.ts'

/** The list behind a number, for Excel: with phone numbers. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { asked, report } = await reportToDownload(world, request, params['unit'] ?? '')
  const listing = askedListing(request)
  const counts = await reading(world, (db) => tallyOf(db, report.question))
  const lines = groups
    .filter((group) => listedIn(listing, { group }))
    .reduce((sum, group) => sum + counts[group], 0)
  const { unit, on } = asked
  await recordExport(world, { name: 'people-xlsx', unitId: unit.id, on, lines })
  const { sheets, peopleFile } = text.coverageReports
  const people = listedPeople(world, report.question, listing)
  const sheet = peopleSheet(sheets.names.people, sheets.foot(unit.name, formatDay(on)), people)
  return new Response(streamed(context, writeXlsx(sheet)), {
    headers: workbookHeaders(peopleFile(unit.code, on)),
  })
}
