import PDFDocument from 'pdfkit'

/** Green of the site's identity, old gold, and their tints. */
export const ink = { black: '#1a1a1a', green: '#0f4f42', gold: '#a87a1e', pale: '#eef3ec', sample: '#b3261e' }

const BAND = { outer: 20, inner: 38 }
const CORNER = 30
const WAVE = 9

/** The operators of the ornament by the page's size: the same on every paper, so they are found out once per process. */
const found = new Map<string, string>()

/** The frame: a braid of two waves between green and golden lines, a flower in each corner, a pale rosette in the middle. */
export function drawOrnament(doc: PDFKit.PDFDocument): void {
  const { width, height } = doc.page
  const operators = found.get(`${width}x${height}`) ?? operatorsOf(ornament, width, height)
  found.set(`${width}x${height}`, operators)
  doc.markContent('Artifact', { type: 'Layout' })
  doc.save().addContent(operators)
  doc.restore().endMarkedContent()
}

/** Two black lines around the page, for little ink. */
export function drawLines(doc: PDFKit.PDFDocument): void {
  doc.markContent('Artifact', { type: 'Layout' })
  frame(doc, 30, 1.6, ink.black)
  frame(doc, 34, 0.5, ink.black)
  doc.endMarkedContent()
}

/** What a drawing writes into a page, taken down on a page of its own. */
function operatorsOf(draw: (doc: PDFKit.PDFDocument) => void, width: number, height: number): string {
  const sheet = new PDFDocument({ size: [width, height], margin: 0, font: null as unknown as string })
  const operators: string[] = []
  sheet.addContent = (operator) => {
    operators.push(rounded(String(operator)))
    return sheet
  }
  draw(sheet)
  return operators.join('\n')
}

/** To a hundredth of a point, which no printer sets; only turns are kept exact. */
function rounded(operator: string): string {
  if (operator.endsWith(' cm')) return operator
  return operator.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}

/** As the library is asked to draw it. */
export function ornament(doc: PDFKit.PDFDocument): void {
  const { width, height } = doc.page
  rosette(doc, width / 2, height / 2 + 6, 170)
  braid(doc, width, height)
  frame(doc, BAND.outer, 2.4, ink.green)
  frame(doc, BAND.outer + 3.4, 0.5, ink.gold)
  frame(doc, BAND.inner - 1.4, 0.5, ink.gold)
  frame(doc, BAND.inner + 1.2, 1, ink.green)
  const near = (BAND.outer + BAND.inner) / 2
  for (const x of [near, width - near]) for (const y of [near, height - near]) corner(doc, x, y)
}

function frame(doc: PDFKit.PDFDocument, inset: number, line: number, colour: string): void {
  const { width, height } = doc.page
  doc.lineWidth(line).strokeColor(colour)
  doc.rect(inset, inset, width - 2 * inset, height - 2 * inset).stroke()
}

function braid(doc: PDFKit.PDFDocument, width: number, height: number): void {
  const middle = (BAND.outer + BAND.inner) / 2 + 1
  doc.lineWidth(0.7).strokeColor(ink.gold)
  for (const side of [1, -1]) {
    for (const y of [middle, height - middle]) wave(doc, y, width, side, (along, across) => [along, across])
    for (const x of [middle, width - middle]) wave(doc, x, height, side, (along, across) => [across, along])
  }
  doc.stroke()
}

type Turn = (along: number, across: number) => [x: number, y: number]

function wave(doc: PDFKit.PDFDocument, axis: number, length: number, side: number, turn: Turn): void {
  const from = CORNER + 8
  const count = 2 * Math.round((length - 2 * from) / WAVE / 2)
  const step = (length - 2 * from) / count
  doc.moveTo(...turn(from, axis))
  for (let index = 0; index < count; index += 1) {
    const start = from + index * step
    const swing = (index % 2 === 0 ? side : -side) * 7.4
    const first = turn(start + step * 0.36, axis + swing)
    const second = turn(start + step * 0.64, axis + swing)
    doc.bezierCurveTo(...first, ...second, ...turn(start + step, axis))
  }
}

function corner(doc: PDFKit.PDFDocument, x: number, y: number): void {
  const half = CORNER / 2 + 1
  doc.rect(x - half, y - half, 2 * half, 2 * half).fillAndStroke('#ffffff', ink.green)
  doc
    .lineWidth(0.5)
    .rect(x - half + 3, y - half + 3, 2 * half - 6, 2 * half - 6)
    .stroke(ink.gold)
  for (let petal = 0; petal < 8; petal += 1) {
    doc.save().rotate(petal * 45, { origin: [x, y] })
    doc.moveTo(x, y).bezierCurveTo(x + 4, y - 4, x + 4, y - 8, x, y - 11)
    doc.bezierCurveTo(x - 4, y - 8, x - 4, y - 4, x, y)
    doc.lineWidth(0.5).fillAndStroke(petal % 2 === 0 ? ink.green : ink.gold, '#ffffff')
    doc.restore()
  }
  doc.circle(x, y, 2.2).fillAndStroke('#ffffff', ink.green)
}

function rosette(doc: PDFKit.PDFDocument, x: number, y: number, radius: number): void {
  doc.lineWidth(0.8).strokeColor(ink.pale)
  for (let turn = 0; turn < 36; turn += 1) {
    doc.save().rotate(turn * 10, { origin: [x, y] })
    doc.ellipse(x, y - radius * 0.52, radius * 0.24, radius * 0.48).stroke()
    doc.restore()
  }
}
