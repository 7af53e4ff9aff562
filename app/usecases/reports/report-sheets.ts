import type { Coverage } from '../../domain/coverage/counts.ts'
import { peopleColumns, personLines } from '../coverage/people-sheet.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { movements } from '../../domain/reports/movement.ts'
import { reportedGroups, type ReportFacts, type ReportLine } from '../../domain/reports/report-facts.ts'
import type { SheetCell, SheetColumn, SheetToWrite } from '../../files/tables/write-xlsx.ts'
import { formatDay, formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { reportPaper } from '../../i18n/vi/report-paper.ts'
import type { ReportAddresses } from './report-addresses.ts'

const words = () => text.coverageReports.sheets
const t = () => words().columns
const lacking = ({ required, trained }: Coverage) => required - trained

const column = (head: string, kind: SheetColumn['kind'], width: number): SheetColumn => ({
  head,
  kind,
  width,
})

/** A report as sheets for Excel: the whole, units right below, every commune, duties, months. Counts alone. */
export function reportSheets(facts: ReportFacts, at: ReportAddresses): SheetToWrite[] {
  const { names } = words()
  const print = printOf(facts)
  const sheets = [
    { name: names.whole, ...wholeSheet(facts, at) },
    { name: names.below, ...unitsSheet(facts.below, false) },
    { name: names.communes, ...unitsSheet(facts.communes, true) },
    { name: names.duties, ...dutiesSheet(facts) },
    { name: names.trend, ...trendSheet(facts) },
  ]
  const left = facts.below.length === 0 ? [names.below, names.communes] : []
  return sheets.filter(({ name }) => !left.includes(name)).map((sheet) => ({ ...sheet, print }))
}

const printOf = ({ unit, days }: ReportFacts) => ({ foot: words().foot(unit.name, formatDay(days.on)) })

type Sheet = Pick<SheetToWrite, 'columns' | 'rows'>

function wholeSheet(facts: ReportFacts, at: ReportAddresses): Sheet {
  const { now, before, counts, days, unit, narrowed, outlook, period } = facts
  const w = words().whole
  const say = (value: string, kind: 'text' | 'day' = 'text'): SheetCell => ({ value, kind })
  const share = (value: number | null): SheetCell => ({ value, kind: 'rate' })
  const groupRow = (group: (typeof reportedGroups)[number]) => [
    ...[text.coverage.groups[group], counts[group], null, at.group(group)],
  ]
  return {
    columns: [
      column(t().what, 'text', 44),
      column(t().value, 'count', 24),
      column(t().before, 'count', 16),
      column(t().address, 'text', 90),
    ],
    rows: [
      [w.unit, say(unit.name), null, at.unit],
      [w.period, say(reportPaper.what(period, days.on)), null, null],
      [w.on, say(days.on, 'day'), say(days.before, 'day'), null],
      [w.knownAt, say(formatInstant(facts.knownAt)), null, null],
      ...narrowed.map((one) => [w.narrowed, say(one), null, null]),
      [w.required, now.required, before.required, at.group('required')],
      [w.trained, now.trained, before.trained, at.group('trained')],
      [w.lacking, lacking(now), lacking(before), at.people],
      [w.rate, share(now.rate), share(before.rate), at.unit],
      ...reportedGroups.map(groupRow),
      ...movements.map((one) => [
        text.coverageReports.movements[one],
        facts.movements[one],
        null,
        at.movement(one),
      ]),
      ...outlook.map(({ on, lapsing }) => [w.lapsing(formatDay(on)), lapsing, null, at.lapsing(on)]),
      ...outlook.map(({ on, rate }) => [w.rateThen(formatDay(on)), share(rate), null, at.lapsing(on)]),
    ],
  }
}

function unitsSheet(lines: readonly ReportLine[], withParent: boolean): Sheet {
  return {
    columns: [
      column(t().code, 'text', 10),
      column(t().unit, 'text', 32),
      ...(withParent ? [column(t().parent, 'text', 24)] : []),
      ...countColumns(),
      column(t().rateBefore, 'rate', 13),
    ],
    rows: lines.map(({ code, name, parent, now, before }) => [
      ...[code, name],
      ...(withParent ? [parent] : []),
      ...[...countCells(now), before.rate],
    ]),
  }
}

const countColumns = (): SheetColumn[] => [
  column(t().required, 'count', 13),
  column(t().trained, 'count', 13),
  column(t().lacking, 'count', 11),
  column(t().rate, 'rate', 11),
  column(t().inGrace, 'count', 13),
  column(t().waived, 'count', 11),
]

const countCells = (now: Coverage): SheetCell[] => [
  ...[now.required, now.trained, lacking(now), now.rate, now.inGrace, now.waived],
]

function dutiesSheet({ duties }: ReportFacts): Sheet {
  return {
    columns: [column(t().duty, 'text', 44), ...countColumns()],
    rows: duties.map(({ name, now }) => [name, ...countCells(now)]),
  }
}

function trendSheet({ trend }: ReportFacts): Sheet {
  return {
    columns: [column(t().day, 'day', 14), ...countColumns()],
    rows: trend.map(({ day, now }) => [day, ...countCells(now)]),
  }
}

type People = Iterable<ListedPerson> | AsyncIterable<ListedPerson>

/** The list of those who are missing, as the last sheet of a report. With phone numbers: for whoever calls, never for a letter. */
export function missingSheet(facts: ReportFacts, people: People): SheetToWrite {
  return {
    ...{ name: words().names.missing, print: { foot: printOf(facts).foot } },
    ...{ columns: peopleColumns(), rows: linesOfAll(people) },
  }
}

async function* linesOfAll(people: People): AsyncGenerator<SheetCell[]> {
  for await (const person of people) yield* personLines(person)
}
