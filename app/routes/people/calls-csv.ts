import type { LoaderFunctionArgs } from '@remix-run/node'
import { dayOf } from '../../domain/day.ts'
import type { Standing } from '../../domain/requirements/standing.ts'
import { peopleToCall, type CallLine } from '../../http/calls-data.ts'
import { csvResponse } from '../../http/csv.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'

const t = text.calls

function head(): string[] {
  const { unit, name, staffCode, phone, duty, certification, why, since } = t.columns
  return [unit, name, staffCode, phone, duty, certification, why, since]
}

/** One line for each certification that somebody is to be called about. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { people, query } = accepted(await peopleToCall(world, request, null))
  const today = dayOf(world.now())
  const rows = people.flatMap(lines)
  await recordExport(world, { name: 'calls', unitId: query.unitId, on: today, lines: rows.length })
  return csvResponse(t.fileName(today), [head(), ...rows])
}

function lines({ fullName, staffCode, phone, postings, standings }: CallLine): string[][] {
  const unit = postings.map((posting) => posting.unit).join('; ')
  const duty = postings.map((posting) => posting.duty).join('; ')
  return standings.map(({ certification, standing }) => [
    ...[unit, fullName, staffCode, phone ?? '', duty, certification],
    ...[reason(standing), standing.since ? formatDay(standing.since) : ''],
  ])
}

function reason(standing: Standing): string {
  const why = text.coverage.why(standing)
  return standing.kind === 'renewal-due' ? `${t.soonOver} ${why}` : why
}
