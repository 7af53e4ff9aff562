import type { LoaderFunctionArgs } from '@remix-run/node'
import { dayOf } from '../../domain/day.ts'
import { csvResponse } from '../../http/csv.ts'
import { managing } from '../../http/guard.ts'
import { askedPeople, peopleQuery } from '../../http/people-list.ts'
import { accepted } from '../../http/refusal.ts'
import { formatDay, lastDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { listPeople, type ListedPerson } from '../../persistence/people/listed-people.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'
import { reading } from '../../usecases/world.ts'

const t = text.staff

function head(): string[] {
  const { staffCode, name, phone, email, unitCode, unit, duty } = t.columns
  return [staffCode, name, phone, email, unitCode, unit, duty, t.csvFrom, t.csvLast]
}

/** One line for each posting of whom the list shows. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const query = accepted(await peopleQuery(world, askedPeople(request)))
  const today = dayOf(world.now())
  const scope = { roles: world.actor.roles, today }
  const all = { limit: null, offset: 0 }
  const { people } = await reading(world, (db) => listPeople(scope, db, query, all))
  const rows = people.flatMap(lines)
  await recordExport(world, { name: 'staff', unitId: query.unitId, on: today, lines: rows.length })
  return csvResponse(`can-bo-${today}.csv`, [head(), ...rows])
}

function lines({ staffCode, fullName, phone, email, postings }: ListedPerson): string[][] {
  const who = [staffCode, fullName, phone ?? '', email ?? '']
  if (postings.length === 0) return [[...who, '', '', '', '', '']]
  return postings.map(({ code, unit, duty, from, to }) => [
    ...[...who, code ?? '', unit, duty],
    ...[formatDay(from), to === null ? '' : lastDay(to)],
  ])
}
