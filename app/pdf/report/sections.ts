import type { Coverage } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import {
  lagging,
  reportedGroups,
  type ReportFacts,
  type ReportLine,
} from '../../domain/reports/report-facts.ts'
import { formatDay } from '../../i18n/format.ts'
import { reportPaper as t } from '../../i18n/vi/report-paper.ts'
import { barsHeight, drawBars, drawLine, LINE_HEIGHT } from './charts.ts'
import { figure, paragraph, source, table, widthOf, type Columns, type Flow } from './flow.ts'

/** Where the numbers of each part are to be seen. */
export type ReportAddresses = {
  unit: string
  people: string
  moved: string
  lapsing: (until: Day) => string
}

/** What a section is drawn from, with the running numbers of tables and charts. */
export type Drawing = {
  flow: Flow
  facts: ReportFacts
  at: ReportAddresses
  tables: number
  charts: number
}

const [rate, count] = [t.rate, t.count]
const lacking = ({ required, trained }: Coverage) => required - trained

/** The title of the next table, which stays with it. */
export function tableTitle(drawing: Drawing, title: string): void {
  drawing.tables += 1
  paragraph(drawing.flow, t.table(drawing.tables, title), {
    font: 'bold',
    size: 12,
    indent: 0,
    align: 'left',
    keep: 70,
  })
}

function chartTitle(drawing: Drawing, title: string, height: number): void {
  drawing.charts += 1
  const style = { font: 'bold' as const, size: 12, indent: 0, align: 'left' as const, after: 6 }
  paragraph(drawing.flow, t.chart(drawing.charts, title), { ...style, keep: height })
}

export const sourceOf = ({ flow, facts }: Drawing, address: string) =>
  source(flow, t.source(address, facts.knownAt))

/** How many there are, where they stand, what moved in the period and how it came by month. */
export function drawWhole(drawing: Drawing): void {
  const { flow, facts, at } = drawing
  const { now, counts, days } = facts
  paragraph(flow, t.whole(facts))
  if (now.rate !== null) paragraph(flow, t.left(lacking(now), lagging(facts.communes).units))
  if (days.running) paragraph(flow, t.running(days.on), { font: 'italic' })
  tableTitle(drawing, t.groups.title)
  const columns: Columns = head(t.groups.columns, [5, 2, 3])
  table(
    flow,
    columns,
    reportedGroups.map((group) => [t.groups.names[group], count(counts[group]), t.groups.counted(group)]),
  )
  sourceOf(drawing, at.people)
  drawMoved(drawing)
  drawTrend(drawing)
}

function drawMoved(drawing: Drawing): void {
  const { before, now, movements: m, days } = drawing.facts
  const more = (value: number) => (value === 0 ? '0' : `+${count(value)}`)
  const less = (value: number) => (value === 0 ? '0' : `−${count(value)}`)
  tableTitle(drawing, t.moved.title)
  table(drawing.flow, head(t.moved.columns, [6, 2, 2]), [
    [t.moved.before(days.before), count(before.required), count(before.trained)],
    [t.movement['newly-trained'], '', more(m['newly-trained'])],
    [t.movement.lapsed, '', less(m.lapsed)],
    [t.movement['joined-trained'], more(m['joined-trained']), more(m['joined-trained'])],
    [t.movement.joined, more(m.joined), ''],
    [t.movement['left-trained'], less(m['left-trained']), less(m['left-trained'])],
    [t.movement.left, less(m.left), ''],
    [t.moved.now(days.on), count(now.required), count(now.trained)],
  ])
  sourceOf(drawing, drawing.at.moved)
}

function drawTrend(drawing: Drawing): void {
  const { flow, facts, at } = drawing
  const points = facts.trend.map(({ day, now }) => ({
    ...{ label: t.trend.month(day), share: now.rate },
    value: now.rate === null ? '' : rate(now.rate).replace(/\s?%$/u, ''),
  }))
  if (points.every(({ share }) => share === null)) return
  chartTitle(drawing, t.trend.title, LINE_HEIGHT)
  figure(flow, t.trend.words(facts.trend), LINE_HEIGHT, (x, y) =>
    drawLine(flow.doc, points, { x, y, width: widthOf(flow) }),
  )
  sourceOf(drawing, at.unit)
}

/** So many bars stand in the chart; the table has every unit. */
const MOST_BARS = 15

/** Every unit right below. */
export function drawUnits(drawing: Drawing): void {
  const { flow, facts, at } = drawing
  const counted = facts.below.filter(({ now }) => now.rate !== null)
  const complete = counted.filter(({ now }) => now.rate === 1).length
  const half = counted.filter(({ now }) => (now.rate ?? 1) < 0.5).length
  paragraph(flow, t.units.words(counted.length, complete, half))
  drawLowest(drawing, counted)
  tableTitle(drawing, t.units.title)
  const rows = facts.below.map(({ name, now, before }, index) => [
    ...[String(index + 1), name, count(now.required), count(now.trained), count(lacking(now))],
    ...[rate(now.rate), rate(before.rate)],
  ])
  table(flow, head(t.units.columns, [1.1, 5, 2, 2, 1.7, 1.9, 1.9], 1), rows)
  sourceOf(drawing, at.unit)
}

function drawLowest(drawing: Drawing, counted: readonly ReportLine[]): void {
  const { flow } = drawing
  const shown = counted.slice(0, MOST_BARS)
  if (shown.length < 2) return
  const bars = shown.map(({ name, now }) => ({ label: name, share: now.rate ?? 0, value: rate(now.rate) }))
  const height = barsHeight(bars.length)
  const title = shown.length < counted.length ? t.units.lowest(shown.length) : t.units.everyone
  chartTitle(drawing, title, height)
  figure(flow, t.units.bars(shown), height, (x, y) =>
    drawBars(flow.doc, bars, { x, y, width: widthOf(flow) }),
  )
}

export function drawDuties(drawing: Drawing): void {
  const { flow, facts, at } = drawing
  tableTitle(drawing, t.duties.title)
  const rows = facts.duties.map(({ name, now }, index) => [
    ...[
      String(index + 1),
      name,
      count(now.required),
      count(now.trained),
      count(lacking(now)),
      rate(now.rate),
    ],
  ])
  table(flow, head(t.duties.columns, [1.1, 6, 2, 2, 1.8, 1.9], 1), rows)
  paragraph(flow, t.duties.note, { font: 'italic', size: 11, indent: 0 })
  sourceOf(drawing, at.unit)
}

export function drawLapsing(drawing: Drawing): void {
  const { flow, facts, at } = drawing
  const far = facts.outlook.at(-1)
  if (!far || far.lapsing === 0) return paragraph(flow, t.lapsing.none)
  paragraph(flow, t.lapsing.from(facts.outlookFrom.on, facts.outlookFrom.now))
  tableTitle(drawing, t.lapsing.title)
  const rows = facts.outlook.map(({ days, on, lapsing, rate: then }) => [
    ...[t.lapsing.within(days), formatDay(on), count(lapsing), rate(then)],
  ])
  table(flow, head(t.lapsing.columns, [3, 3, 2, 2]), rows)
  if (facts.lapsingUnits.length > 0) paragraph(flow, t.lapsing.units(facts.lapsingUnits))
  sourceOf(drawing, at.lapsing(far.on))
}

/** Columns of a table: words on the left, numbers in the middle. `words`: which column has them. */
export function head(names: readonly string[], shares: readonly number[], words = 0): Columns {
  return names.map((name, at) => [name, shares[at] ?? 1, at === words ? 'left' : 'center'])
}
