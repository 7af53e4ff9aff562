import type { LoaderFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { writeXlsx } from '../../files/tables/write-xlsx.ts'
import { workbookHeaders } from '../../http/file-headers.ts'
import { withRole } from '../../http/guard.ts'
import { wholeList } from '../../http/people-behind.ts'
import { streamed } from '../../http/streamed.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { peopleSheet } from '../../usecases/coverage/people-sheet.ts'

/** The list of the page for Excel: the same lines as its CSV. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { asked, people } = await wholeList(world, request, params['unit'] ?? '')
  const { unit, on } = asked
  await recordExport(world, { name: 'people-xlsx', unitId: asked.question.unitId, on, lines: people.length })
  return new Response(streamed(context, writeXlsx(peopleSheet(people))), {
    headers: workbookHeaders(text.coverageReports.peopleFile(unit.code, on)),
  })
}
