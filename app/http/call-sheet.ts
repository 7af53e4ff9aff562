import { formatInstant } from '../i18n/format.ts'
import { text } from '../i18n/text.ts'
import { postsOnce } from '../usecases/coverage/people-sheet.ts'
import type { LineToCall } from './calls-of-list.ts'

const t = text.coverageAct

/** A call list as a sheet, for CSV and for Excel alike: a line for each person, with an empty cell to tick on paper. */
export function callSheet(lines: readonly LineToCall[]) {
  const { unit, name, staffCode, phone, duty, lacking, last, done } = t.calls.csvColumns
  const column = (head: string, width: number) => ({ head, kind: 'text' as const, width })
  return {
    name: text.coverageList.phone,
    columns: [
      ...[column(unit, 24), column(name, 26), column(staffCode, 12), column(phone, 14), column(duty, 30)],
      ...[column(lacking, 60), column(last, 30), column(done, 10)],
    ],
    rows: lines.map(cells),
  }
}

function cells({ fullName, staffCode, phone, posts, lacking, last }: LineToCall): string[] {
  const { units, duties } = postsOnce(posts)
  const why = lacking.map(({ certification, standing }) => `${certification}: ${text.coverage.why(standing)}`)
  const call = last
    ? `${formatInstant(new Date(last.at))}, ${last.by ?? t.operator}: ${t.call(last.outcome, last.promisedBy)}`
    : ''
  return [units, fullName, staffCode, phone ?? '', duties, why.join('; '), call, '']
}
