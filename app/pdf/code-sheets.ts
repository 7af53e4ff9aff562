import { setImmediate as breathe } from 'node:timers/promises'
import type { Day } from '../domain/day.ts'
import { text } from '../i18n/text.ts'
import { accessibleDocument, bytesOf } from './accessible-document.ts'
import { drawSlip, SLIP, type Slip, type SlipCommon } from './code-slip.ts'
import { fittedText } from './fitted-text.ts'
import { ink } from './ornament.ts'
import { decoration, putText, type Place } from './tagged-text.ts'

export type CodeSheet = {
  unit: string
  slips: Slip[]
}

export type CodePaper = SlipCommon & {
  printedAt: Date
  printedOn: Day
  /** Who hands them out. */
  issuer: { parentBody: string; body: string }
  /** Made-up people: the paper says so. */
  demo: boolean
  sheets: CodeSheet[]
}

const t = text.codes.paper
const LEFT = 34
const TOP = 30
const SLIPS_FROM = 122
const COLUMNS = 2
const ROWS = 4
const PER_PAGE = COLUMNS * ROWS

/**
 * First-login codes as slips to cut, A4, each unit on pages of its own. Others get their turn after every unit: a
 * province takes seconds.
 */
export async function drawCodeSheets(paper: CodePaper): Promise<Uint8Array<ArrayBuffer>> {
  const { printedAt: createdAt } = paper
  const doc = accessibleDocument({ title: t.title, createdAt, size: 'A4', layout: 'portrait' })
  const document = doc.struct('Document')
  doc.addStructure(document)
  for (const [index, sheet] of paper.sheets.entries()) {
    const root = doc.struct('Sect')
    document.add(root)
    if (index > 0) doc.addPage()
    drawSheet({ doc, root }, paper, sheet)
    root.end()
    await breathe()
  }
  document.end()
  return bytesOf(doc)
}

function drawSheet(place: Place, paper: CodePaper, sheet: CodeSheet): void {
  const { doc } = place
  const pages = Math.ceil(sheet.slips.length / PER_PAGE)
  for (let page = 0; page < pages; page += 1) {
    if (page > 0) doc.addPage()
    if (page === 0) drawHead(place, paper, sheet)
    else drawRunningHead(doc, sheet.unit)
    drawFoot(doc, sheet.unit, page + 1, pages)
    sheet.slips.slice(page * PER_PAGE, (page + 1) * PER_PAGE).forEach((slip, at) => {
      const column = at % COLUMNS
      const corner = {
        x: LEFT + column * SLIP.width,
        y: SLIPS_FROM + ((at - column) / COLUMNS) * SLIP.height,
      }
      drawSlip(place, corner, slip, paper)
    })
  }
}

function drawHead(place: Place, { issuer, printedOn, demo }: CodePaper, { unit, slips }: CodeSheet): void {
  const width = place.doc.page.width - 2 * LEFT
  const half = { x: LEFT, width: width / 2, align: 'left' as const, size: 10 }
  const below = putText(place, { ...half, text: issuer.parentBody.toLocaleUpperCase('vi'), y: TOP })
  putText(place, { ...half, text: issuer.body.toLocaleUpperCase('vi'), y: below, font: 'bold' })
  const right = { x: LEFT + width / 2, width: width / 2, align: 'right' as const, size: 10, y: TOP }
  putText(place, { ...right, text: t.printed(printedOn) })
  const sample = { font: 'bold' as const, colour: ink.sample, y: TOP + 12 }
  if (demo) putText(place, { ...right, ...sample, text: t.sample })
  const whole = { x: LEFT, width }
  const title = { font: 'bold' as const, size: 15, colour: ink.green, y: 54 }
  let y = putText(place, { ...whole, ...title, text: t.title.toLocaleUpperCase('vi') }, 'H1')
  y = putText(place, { ...whole, text: t.whose(unit, slips.length), font: 'bold', size: 13, y: y + 1 })
  putText(place, { ...whole, text: t.handOut, font: 'italic', size: 10.5, y: y + 1, lines: 2 })
}

function drawRunningHead(doc: PDFKit.PDFDocument, unit: string): void {
  const line = { x: LEFT, width: doc.page.width - 2 * LEFT, colour: ink.green }
  decoration(doc, () => {
    fittedText(doc, { ...line, text: t.title.toLocaleUpperCase('vi'), y: 72, font: 'bold', size: 13 })
    fittedText(doc, { ...line, text: unit, y: 90, font: 'bold', size: 12, colour: ink.black })
  })
}

function drawFoot(doc: PDFKit.PDFDocument, unit: string, page: number, pages: number): void {
  const y = SLIPS_FROM + ROWS * SLIP.height + 5
  const line = { x: LEFT, y, width: doc.page.width - 2 * LEFT, size: 8.5, colour: ink.black }
  decoration(doc, () => fittedText(doc, { ...line, text: t.page(unit, page, pages), font: 'regular' }))
}
