import type { LoaderFunctionArgs } from '@remix-run/node'
import { callsOfList, type LineToCall } from '../../http/calls-of-list.ts'
import { csvResponse } from '../../http/csv.ts'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { recordExport } from '../../usecases/audit/record-export.ts'

const t = text.coverageAct

function head(): string[] {
  const { unit, name, staffCode, phone, duty, lacking, last, done } = t.calls.csvColumns
  return [unit, name, staffCode, phone, duty, lacking, last, done]
}

/** One line for each person, with an empty cell to tick on paper. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const { asked, found } = await callsOfList(world, request, params['unit'] ?? '')
  const { lines } = accepted(found)
  const { unitId } = asked.question
  await recordExport(world, { name: 'calls', unitId, on: asked.today, lines: lines.length })
  return csvResponse(t.calls.fileName(asked.today), [head(), ...lines.map(cells)])
}

function cells({ fullName, staffCode, phone, posts, lacking, last }: LineToCall): string[] {
  const units = posts.map(({ unit }) => unit).join('; ')
  const duties = posts.map(({ duty }) => duty).join('; ')
  const why = lacking.map(({ certification, standing }) => `${certification}: ${text.coverage.why(standing)}`)
  const call = last
    ? `${formatInstant(new Date(last.at))}, ${last.by ?? t.operator}: ${t.call(last.outcome, last.promisedBy)}`
    : ''
  return [units, fullName, staffCode, phone ?? '', duties, why.join('; '), call, '']
}
