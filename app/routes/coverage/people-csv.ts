import type { LoaderFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { withRole } from '../../http/guard.ts'
import { wholeList } from '../../http/people-behind.ts'
import { sheetAsCsv } from '../../http/sheet-csv.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { peopleSheet } from '../../usecases/coverage/people-sheet.ts'

/** One line for each person and certification. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { asked, people } = await wholeList(world, request, params['unit'] ?? '')
  const { unit, on } = asked
  await recordExport(world, { name: 'people', unitId: asked.question.unitId, on, lines: people.length })
  return sheetAsCsv(text.coverageList.fileName(unit.code, on), peopleSheet(people))
}
