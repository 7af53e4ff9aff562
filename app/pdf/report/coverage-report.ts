import { setImmediate as breathe } from 'node:timers/promises'
import type { Group } from '../../domain/coverage/counts.ts'
import { dayOf, daysBetween } from '../../domain/day.ts'
import { lagging, type ReportFacts } from '../../domain/reports/report-facts.ts'
import { reportPaper as t } from '../../i18n/vi/report-paper.ts'
import { accessibleDocument, bytesOf } from '../accessible-document.ts'
import { paragraph, sheet, table, type Flow } from './flow.ts'
import { drawAnnexHead, drawReportFoot, drawReportHead, SIGNING, type ReportIssuer } from './frame.ts'
import {
  drawDuties,
  drawLapsing,
  drawUnits,
  drawWhole,
  head,
  sourceOf,
  type Drawing,
  type ReportAddresses,
} from './sections.ts'

export type MissingPerson = {
  fullName: string
  staffCode: string
  units: string
  duties: string
  group: Group
}

export type ReportPaper = {
  facts: ReportFacts
  issuer: ReportIssuer
  at: ReportAddresses
  /** Made-up data: the paper says so. */
  demo: boolean
  /** Who is not trained, for the appendix; null: without one. No phone numbers in an official paper. */
  missing: readonly MissingPerson[] | null
}

/**
 * The report on coverage in the form of an official document (NĐ 30/2020/NĐ-CP, appendix I), A4 upright: number and signature
 * left open, numbered sections, each number with the address at which it can be traced. The same paper gives the same bytes.
 */
export async function drawCoverageReport(paper: ReportPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { facts, issuer, demo } = paper
  const { unit, period, days, narrowed, madeAt } = facts
  const what = t.what(period, days.on)
  const title = t.fileTitle(unit.name, what)
  const doc = accessibleDocument({ title, createdAt: madeAt, size: 'A4', layout: 'portrait' })
  const root = doc.struct('Document')
  doc.addStructure(root)
  const flow: Flow = { doc, root, y: sheet.top, page: 1 }
  drawReportHead(flow, { issuer, madeOn: dayOf(madeAt), what, unit: unit.name, narrowed, demo })
  const drawing: Drawing = { flow, facts, at: paper.at, tables: 0, charts: 0 }
  await drawSections(drawing)
  paragraph(flow, `${t.end}/.`, { keep: SIGNING + 8 })
  drawReportFoot(flow, issuer, facts.below.length > 0)
  if (paper.missing && paper.missing.length > 0) drawAnnex(drawing, paper.missing)
  root.end()
  return bytesOf(doc)
}

const numerals = ['I', 'II', 'III', 'IV', 'V']

async function drawSections(drawing: Drawing): Promise<void> {
  const { facts } = drawing
  const { whole, units, duties, lapsing, outlook } = t.sections
  const sections = [
    { title: whole, draw: drawWhole, there: true },
    { title: units, draw: drawUnits, there: facts.below.length > 0 },
    { title: duties, draw: drawDuties, there: facts.duties.length > 0 },
    { title: lapsing, draw: drawLapsing, there: facts.outlook.length > 0 },
    { title: outlook, draw: drawOutlook, there: facts.now.rate !== null },
  ].filter(({ there }) => there)
  for (const [at, { title, draw }] of sections.entries()) {
    const words = `${numerals[at] ?? ''}. ${title}`
    paragraph(drawing.flow, words, { font: 'bold', tag: 'H2', align: 'left', keep: 110 })
    draw(drawing)
    await breathe()
  }
}

const WORST = 3
const DAYS_A_MONTH = 30.4375

/** What follows from the numbers, and no more. */
function drawOutlook(drawing: Drawing): void {
  const { flow, facts, at } = drawing
  const { now, days, movements, outlook, communes } = facts
  const far = outlook.at(-1)
  const lacking = now.required - now.trained
  const months = Math.max((daysBetween(days.first, days.on) + 1) / DAYS_A_MONTH, 1)
  const said = [
    ...(far ? [t.outlook.forecast(far, facts.outlookFrom.now)] : []),
    t.outlook.pace(movements['newly-trained'], months, lacking),
  ]
  const worst = communes
    .map(({ name, now: stood }) => ({ name, lacking: stood.required - stood.trained }))
    .filter((one) => one.lacking > 0)
    .sort((a, b) => b.lacking - a.lacking)
    .slice(0, WORST)
  const asked = [
    ...(lacking > 0 && lagging(communes).units > 0 ? [t.outlook.lacking(lacking, worst)] : []),
    ...(far && far.lapsing > 0 ? [t.outlook.renew(far.lapsing)] : []),
  ]
  said.push(asked.length > 0 ? t.outlook.ask : t.outlook.nothing)
  for (const [index, one] of said.entries()) paragraph(flow, `${index + 1}. ${one}`)
  for (const one of asked) paragraph(flow, `- ${one}`)
  sourceOf(drawing, at.people)
}

function drawAnnex(drawing: Drawing, missing: readonly MissingPerson[]): void {
  const { flow, facts, at } = drawing
  drawAnnexHead(flow, dayOf(facts.madeAt))
  const columns = head(t.annex.columns, [1, 3.2, 1.9, 3.2, 3, 2.2], 1)
  const rows = missing.map(({ fullName, staffCode, units, duties, group }, index) => [
    ...[String(index + 1), fullName, staffCode, units, duties, t.annex.kinds[group]],
  ])
  table(
    flow,
    columns.map(([name, share], index) => [name, share, index === 0 ? 'center' : 'left']),
    rows,
  )
  sourceOf(drawing, at.people)
}
