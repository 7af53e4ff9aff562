import type { Day } from '../../domain/day.ts'
import { reportPaper as t } from '../../i18n/vi/report-paper.ts'
import { ink } from '../ornament.ts'
import { rule } from '../register-frame.ts'
import { putText } from '../tagged-text.ts'
import { nextPage, room, sheet, widthOf, type Flow } from './flow.ts'

export type ReportIssuer = { parentBody: string; body: string; place: string; signatoryTitle: string }

export type ReportTitle = {
  issuer: ReportIssuer
  madeOn: Day
  /** What it is about: quý III năm 2026. */
  what: string
  unit: string
  narrowed: string[]
  /** Made-up data: the paper says so. */
  demo: boolean
}

/** Who issues and the number that is left open, quốc hiệu, tiêu ngữ, place and date, and what the paper is. */
export function drawReportHead(flow: Flow, { issuer, madeOn, ...title }: ReportTitle): void {
  const { doc } = flow
  const width = widthOf(flow)
  const left = { x: sheet.left - 12, width: width * 0.44, size: 12.5, lines: 3 }
  const right = { x: sheet.left + width * 0.44, width: width * 0.56 + 14, font: 'bold' as const }
  const parent = putText(flow, { ...left, text: t.parent(issuer.parentBody), y: flow.y })
  const body = putText(flow, { ...left, text: issuer.body.toLocaleUpperCase('vi'), y: parent, font: 'bold' })
  rule(doc, left.x + left.width / 2, body + 2, left.width * 0.4)
  const country = putText(flow, { ...right, text: t.country, y: flow.y, size: 12.5 })
  const motto = putText(flow, { ...right, text: t.motto, y: country, size: 13.5 })
  rule(doc, right.x + right.width / 2, motto + 1, 152)
  const below = Math.max(body, motto) + 8
  const number = putText(flow, { ...left, text: t.number, y: below, size: 13 })
  const dated = putText(flow, {
    ...{ ...right, font: 'italic', size: 13.5 },
    ...{ text: t.dated(issuer.place, madeOn), y: below },
  })
  flow.y = Math.max(number, dated) + 18
  drawTitle(flow, title)
}

function drawTitle(flow: Flow, { what, unit, narrowed, demo }: Omit<ReportTitle, 'issuer' | 'madeOn'>): void {
  const whole = { x: sheet.left, width: widthOf(flow), size: 14, font: 'bold' as const }
  const kind = putText(flow, { ...whole, text: t.kind, y: flow.y }, 'H1')
  const subject = putText(flow, { ...whole, text: t.subject(what), y: kind + 1, lines: 3 })
  rule(flow.doc, sheet.left + whole.width / 2, subject + 3, 130)
  let y = putText(flow, { ...whole, font: 'regular', size: 13, text: t.of(unit), y: subject + 9 })
  const italic = { ...whole, font: 'italic' as const, size: 12 }
  if (narrowed.length > 0) y = putText(flow, { ...italic, text: t.narrowed(narrowed), y: y + 1, lines: 3 })
  if (demo) y = putText(flow, { ...whole, size: 12, colour: ink.sample, text: t.sample, y: y + 2 })
  flow.y = y + 14
}

/** How much room the signature takes. No page has it alone: what is said last stays with it. */
export const SIGNING = 130

/** To whom it goes, and room for who signs. */
export function drawReportFoot(flow: Flow, issuer: ReportIssuer, below: boolean): void {
  room(flow, SIGNING)
  const width = widthOf(flow)
  const y = flow.y + 8
  const left = { x: sheet.left, width: width / 2 - 6, align: 'left' as const }
  const right = { x: sheet.left + width / 2, width: width / 2, size: 13.5, font: 'bold' as const }
  const signatory = issuer.signatoryTitle.toLocaleUpperCase('vi')
  let at = putText(flow, { ...left, text: t.foot.to, y, size: 12, font: 'boldItalic' })
  for (const line of t.foot.list(issuer.parentBody, below))
    at = putText(flow, { ...left, text: line, y: at, size: 11, lines: 2 })
  putText(flow, { ...right, text: signatory, y, lines: 2 })
  flow.y = y + SIGNING
}

/** The head of what is attached, on a page of its own. */
export function drawAnnexHead(flow: Flow, madeOn: Day): void {
  nextPage(flow)
  const whole = { x: sheet.left, width: widthOf(flow), size: 14, font: 'bold' as const }
  const head = putText(flow, { ...whole, text: t.annex.head, y: flow.y }, 'H2')
  const title = putText(flow, { ...whole, text: t.annex.title.toLocaleUpperCase('vi'), y: head + 1 })
  const italic = { ...whole, font: 'italic' as const, size: 12 }
  flow.y = putText(flow, { ...italic, text: t.annex.with(madeOn), y: title + 1 }) + 10
}
