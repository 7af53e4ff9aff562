import type { LoaderFunctionArgs } from '@remix-run/node'
import { listedIn, type ListedPerson } from '../../domain/coverage/listed-person.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { askedListing } from '../../http/coverage-list.ts'
import { coverageToDownload } from '../../http/coverage-question.ts'
import { csvResponse } from '../../http/csv.ts'
import { withRole } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { reading } from '../../usecases/world.ts'

const t = text.coverage

function head(): string[] {
  const { staffCode, name, unit, duty, certification, standing, why, late } = t.csvColumns
  return [staffCode, name, unit, duty, certification, standing, why, late]
}

/** One line for each person and certification. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { unit: asked, on, question } = await coverageToDownload(world, request, params['unit'] ?? '')
  const listing = askedListing(request)
  const behind = await reading(world, (db) => peopleBehind(db, question))
  const people = behind.filter((person) => listedIn(listing, person))
  await recordExport(world, { name: 'people', unitId: asked.id, on, lines: people.length })
  return csvResponse(`can-bo-${asked.code}-${on}.csv`, [head(), ...people.flatMap(lines)])
}

function lines({ staffCode: code, fullName, postings, standings, enteredLate }: ListedPerson): string[][] {
  const units = postings.map((posting) => posting.unit).join('; ')
  const duties = postings.map((posting) => posting.duty).join('; ')
  return standings.map(({ certification: title, standing: stood }) => [
    ...[code, fullName, units, duties, title],
    ...[t.kinds[stood.kind], t.why(stood), enteredLate ? t.yes : ''],
  ])
}
