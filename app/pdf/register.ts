import { setImmediate as breathe } from 'node:timers/promises'
import type { Day } from '../domain/day.ts'
import { formatDay, lastDay } from '../i18n/format.ts'
import { text } from '../i18n/text.ts'
import { accessibleDocument, bytesOf } from './accessible-document.ts'
import { fittedText } from './fitted-text.ts'
import { ink } from './ornament.ts'
import { drawRegisterFoot, drawRegisterHead, type RegisterHead } from './register-frame.ts'
import { headsOf, putRow, repeatHead, rowMeasure, type RuledTable } from './ruled-table.ts'
import { decoration, type Place } from './tagged-text.ts'

export type RegisterPaper = RegisterHead & {
  createdAt: Date
  lines: readonly {
    number: string
    name: string
    unit: string | null
    certification: string
    issuedOn: Day
    validUntil: Day | null
    state: keyof typeof text.register.book.states
    note: string
  }[]
}

const LEFT = 50
const TOP = 36
const BOTTOM = 548
/** Room for the sum and whoever signs. */
const CLOSING = 130

function tableOf(): RuledTable {
  const t = text.register.book
  const widths: [string, number, 'left' | 'center'][] = [
    [t.order, 32, 'center'],
    [t.columns.number, 100, 'left'],
    [t.columns.name, 112, 'left'],
    [t.columns.unit, 146, 'left'],
    [t.columns.certification, 146, 'left'],
    [t.columns.issuedOn, 56, 'center'],
    [t.columns.validUntil, 62, 'center'],
    [`${t.columns.state}, ${t.columns.note.toLocaleLowerCase('vi')}`, 94, 'left'],
  ]
  return { x: LEFT, columns: widths.map(([head, width, align]) => ({ head, width, align })) }
}

function cellsOf(line: RegisterPaper['lines'][number], at: number): string[] {
  const { number, name, unit, certification, issuedOn, validUntil, state, note } = line
  const until = validUntil ? lastDay(validUntil) : text.register.book.unlimited
  const { word } = text.register.book.states[state]
  return [
    ...[String(at + 1), number, name, unit ?? '', certification, formatDay(issuedOn), until],
    note || word,
  ].map((cell) => cell.normalize('NFC'))
}

type Row = { cells: string[]; height: number }

/**
 * The register of certificates in the form of an official document (NĐ 30/2020/NĐ-CP), A4 landscape: the head of the table on
 * every page, pages counted, room for a signature. The same paper gives the same bytes. Others get their turn after every page.
 */
export async function drawRegister(paper: RegisterPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { createdAt } = paper
  const title = text.register.book.title
  const doc = accessibleDocument({ title, createdAt, size: 'A4', layout: 'landscape' })
  const root = doc.struct('Document')
  doc.addStructure(root)
  const place = { doc, root }
  const table = tableOf()
  const measure = rowMeasure(doc, table)
  const head = { cells: headsOf(table), height: measure(headsOf(table), 'bold') }
  const rows = paper.lines
    .map((line, at) => cellsOf(line, at))
    .map((cells) => ({ cells, height: measure(cells) }))
  const start = drawRegisterHead(place, { x: LEFT, y: TOP }, paper)
  const pages = paged(
    rows,
    [start, TOP].map((y) => y + head.height),
  )
  const end = await drawPages(place, table, { head, pages, start })
  drawRegisterFoot(place, { x: LEFT, y: end }, { ...paper, count: rows.length })
  root.end()
  return bytesOf(doc)
}

/** Which rows stand on which page; the last leaves room for what comes behind them. */
function paged(rows: readonly Row[], [first = TOP, further = TOP]: number[]): Row[][] {
  const pages: Row[][] = [[]]
  let y = first
  for (const [at, row] of rows.entries()) {
    const bottom = at === rows.length - 1 ? BOTTOM - CLOSING : BOTTOM
    if (y + row.height > bottom && y > further) {
      pages.push([])
      y = further
    }
    pages.at(-1)?.push(row)
    y += row.height
  }
  return pages
}

type Pages = { head: Row; pages: readonly Row[][]; start: number }

async function drawPages({ doc, root }: Place, table: RuledTable, { head, pages, start }: Pages) {
  const whole = doc.struct('Table')
  root.add(whole)
  let y = start
  for (const [index, rows] of pages.entries()) {
    if (index > 0) {
      doc.addPage()
      y = TOP
      repeatHead(doc, table, { ...head, y })
    } else putRow({ doc, root: whole }, table, { ...head, y }, 'head')
    drawPageNumber(doc, index + 1, pages.length)
    y += head.height
    for (const row of rows) {
      putRow({ doc, root: whole }, table, { ...row, y })
      y += row.height
    }
    await breathe()
  }
  whole.end()
  return y
}

function drawPageNumber(doc: PDFKit.PDFDocument, page: number, pages: number): void {
  const line = { x: LEFT, y: BOTTOM + 12, width: doc.page.width - 2 * LEFT, size: 9, colour: ink.black }
  const words = text.register.book.page(page, pages)
  decoration(doc, () => fittedText(doc, { ...line, text: words, font: 'regular' }))
}
