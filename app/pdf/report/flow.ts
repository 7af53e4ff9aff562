import { printable, type FontName } from '../fonts.ts'
import { fittedText } from '../fitted-text.ts'
import { ink } from '../ornament.ts'
import { headsOf, putRow, repeatHead, rowMeasure, type RuledColumn } from '../ruled-table.ts'
import { decoration, putFigure, type Place } from '../tagged-text.ts'

/** The sheet of NĐ 30/2020/NĐ-CP: A4 upright, 30 mm left, 15 mm right, 20 mm above and below; points. */
export const sheet = { left: 85, right: 43, top: 62, bottom: 62 }

/** What flows down the pages of a paper; `y` is where the next thing stands. */
export type Flow = Place & { y: number; page: number }

export const widthOf = ({ doc }: Flow) => doc.page.width - sheet.left - sheet.right
const bottomOf = ({ doc }: Flow) => doc.page.height - sheet.bottom

/** Goes on to the next page, whose number stands above its text. */
export function nextPage(flow: Flow): void {
  const { doc } = flow
  doc.addPage()
  flow.page += 1
  flow.y = sheet.top
  const line = { x: sheet.left, y: 34, width: widthOf(flow), size: 13, colour: ink.black }
  decoration(doc, () => fittedText(doc, { ...line, text: String(flow.page), font: 'regular' }))
}

/** Goes on to the next page where something of a height has no room on this one. */
export function room(flow: Flow, height: number): void {
  if (flow.y + height > bottomOf(flow) && flow.y > sheet.top) nextPage(flow)
}

type Words = {
  font?: FontName
  size?: number
  align?: 'left' | 'center' | 'justify'
  /** How far the first line begins from the edge. */
  indent?: number
  tag?: string
  /** Room below. */
  after?: number
  /** What must fit below it on the same page. */
  keep?: number
}

/** Words as one paragraph, on one page. */
export function paragraph(flow: Flow, words: string, style: Words = {}): void {
  const {
    font = 'regular',
    size = 13,
    align = 'justify',
    indent = 28,
    tag = 'P',
    after = 5,
    keep = 0,
  } = style
  const { doc } = flow
  const text = printable(words.normalize('NFC'))
  const options = { width: widthOf(flow), align, indent: align === 'center' ? 0 : indent, lineGap: 1.5 }
  const height = doc.font(font).fontSize(size).heightOfString(text, options)
  room(flow, height + keep)
  flow.root.add(
    doc.struct(tag, {}, () => {
      doc.font(font).fontSize(size).fillColor(ink.black).text(text, sheet.left, flow.y, options)
    }),
  )
  flow.y += height + after
}

export type Columns = [head: string, share: number, align: 'left' | 'center'][]

const TABLE_SIZE = 11

/** A table over as many pages as it takes, its head on each. `share`: of the width, in any unit. */
export function table(flow: Flow, columns: Columns, rows: readonly (readonly string[])[]): void {
  const { doc } = flow
  const shares = columns.reduce((sum, [, share]) => sum + share, 0)
  const ruled = {
    ...{ x: sheet.left, size: TABLE_SIZE },
    columns: columns.map(([head, share, align]): RuledColumn => ({
      head,
      align,
      width: (widthOf(flow) * share) / shares,
    })),
  }
  const measure = rowMeasure(doc, ruled)
  const head = { cells: headsOf(ruled), height: measure(headsOf(ruled), 'bold') }
  const whole = doc.struct('Table')
  room(flow, head.height + 40)
  flow.root.add(whole)
  putRow({ doc, root: whole }, ruled, { ...head, y: flow.y }, 'head')
  flow.y += head.height
  for (const row of rows) {
    const cells = row.map((cell) => printable(cell.normalize('NFC')))
    const height = measure(cells)
    if (flow.y + height > bottomOf(flow)) {
      nextPage(flow)
      repeatHead(doc, ruled, { ...head, y: flow.y })
      flow.y += head.height
    }
    putRow({ doc, root: whole }, ruled, { cells, height, y: flow.y })
    flow.y += height
  }
  whole.end()
  flow.y += 4
}

/** A picture across the page, drawn from its upper left corner, with words for who cannot see it. */
export function figure(flow: Flow, alt: string, height: number, draw: (x: number, y: number) => void): void {
  room(flow, height)
  const box = { x: sheet.left, y: flow.y, width: widthOf(flow), height }
  putFigure(flow, alt, box, () => draw(box.x, box.y))
  flow.y += height + 6
}

/** Where the numbers above can be traced to. */
export function source(flow: Flow, words: string): void {
  paragraph(flow, words, { font: 'italic', size: 10, align: 'left', indent: 0, after: 9 })
}
