import type { Snapshot } from '../domain/certificates/snapshot.ts'
import { startOf } from '../domain/day.ts'
import { text } from '../i18n/text.ts'
import { accessibleDocument, bytesOf } from './accessible-document.ts'
import { drawOrnament, ink } from './ornament.ts'
import { decoration, putQr, putText, type Place, type Text } from './tagged-text.ts'

export type CertificatePaper = {
  id: string
  number: string
  snapshot: Snapshot
  /** Address of the check page with the signed code behind its `#`: what the QR holds. */
  signedAddress: string
  /** Address of the check page, to be typed. */
  checkAddress: string
  /** Made-up data: the paper says so. */
  demo: boolean
}

const t = text.certificates.paper
const LEFT = 60
const QR = { x: LEFT, y: 414, size: 120 }

type Sheet = Place & { paper: CertificatePaper }

/**
 * A certificate on A4 landscape: the layout of Vietnamese certificates, the signatory's block left empty for the
 * agency's own signature. The same paper gives the same bytes.
 */
export function drawCertificate(paper: CertificatePaper): Promise<Uint8Array<ArrayBuffer>> {
  const createdAt = startOf(paper.snapshot.issuedOn)
  const title = t.documentTitle(paper.number)
  const doc = accessibleDocument({ title, createdAt, size: 'A4', layout: 'landscape' })
  drawOrnament(doc)
  if (paper.demo) drawSampleMark(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const sheet: Sheet = { doc, root, paper }
  drawHead(sheet)
  drawBody(sheet)
  drawCheck(sheet)
  drawSignatory(sheet)
  root.end()
  return bytesOf(doc)
}

/** One tagged text over the whole width, unless told otherwise; answers the y below it. */
function put(sheet: Sheet, line: Partial<Text> & Pick<Text, 'text' | 'y'>, tag?: string): number {
  return putText(sheet, { x: LEFT, width: sheet.doc.page.width - 2 * LEFT, ...line }, tag)
}

function rule(doc: PDFKit.PDFDocument, centre: number, y: number, width: number): void {
  const [from, to] = [centre - width / 2, centre + width / 2]
  decoration(doc, () => {
    doc.lineWidth(0.8).strokeColor(ink.black)
    doc.moveTo(from, y).lineTo(to, y).stroke()
  })
}

function drawHead(sheet: Sheet): void {
  const { doc, paper } = sheet
  const { parentBody, body } = paper.snapshot.issuer
  const left = { x: LEFT, width: 300 }
  const below = put(sheet, { ...left, text: parentBody.toLocaleUpperCase('vi'), y: 58, size: 12.5, lines: 2 })
  const end = put(sheet, {
    ...left,
    text: body.toLocaleUpperCase('vi'),
    y: below,
    font: 'bold',
    size: 12.5,
    lines: 2,
  })
  rule(doc, left.x + left.width / 2, end + 3, 90)
  const right = { x: doc.page.width - LEFT - 330, width: 330, font: 'bold' as const }
  put(sheet, { ...right, text: t.country, y: 58, size: 12.5 })
  put(sheet, { ...right, text: t.motto, y: 74, size: 13.5 })
  const motto = doc.font('bold').fontSize(13.5).widthOfString(t.motto)
  rule(doc, right.x + right.width / 2, 93, motto)
}

function drawBody(sheet: Sheet): void {
  const { name, unit, certification, hours, completedOn, validUntil } = sheet.paper.snapshot
  put(sheet, { text: t.title, y: 118, font: 'bold', size: 36, colour: ink.green, spacing: 2 }, 'H1')
  put(sheet, { text: t.subtitle, y: 164, font: 'bold', size: 14, colour: ink.gold, spacing: 1 })
  put(sheet, { text: t.to, y: 194, size: 15 })
  let y = put(sheet, { text: name, y: 213, font: 'bold', size: 29, colour: ink.green, lines: 1 })
  y = put(sheet, { text: unit ? t.unit(unit) : '', y: y + 3, size: 15, lines: 2 })
  y = put(sheet, { text: t.completed, y: y + 10, size: 15 })
  y = put(sheet, { text: certification, y: y + 4, font: 'bold', size: 20, lines: 2 })
  y = put(sheet, { text: t.hours(hours, completedOn), y: y + 6, size: 14 })
  put(sheet, { text: t.validity(validUntil), y: y + 2, size: 14 })
}

function drawCheck(sheet: Sheet): void {
  const { paper } = sheet
  const { x, y, size } = QR
  putQr(sheet, paper.signedAddress, t.qr, QR)
  const beside = { x: x + size + 14, width: 220, align: 'left' as const }
  let below = put(sheet, { ...beside, text: t.number(paper.number), y: y + 2, font: 'bold', size: 14 })
  below = put(sheet, { ...beside, text: t.scan, y: below + 8, size: 11, lines: 2 })
  below = put(sheet, { ...beside, text: t.orOpen(paper.checkAddress), y: below + 3, size: 11, lines: 2 })
  below = put(sheet, { ...beside, text: t.code(paper.id), y: below + 3, size: 11, lines: 1 })
  const sample = { ...beside, font: 'bold' as const, size: 11, colour: ink.sample }
  if (paper.demo) put(sheet, { ...sample, text: t.sample, y: below + 6, lines: 2 })
}

function drawSignatory(sheet: Sheet): void {
  const { doc, paper } = sheet
  const { place, signatoryTitle, signatoryName } = paper.snapshot.issuer
  const block = { x: doc.page.width - LEFT - 290, width: 290 }
  const below = put(sheet, {
    ...block,
    text: t.dated(place, paper.snapshot.issuedOn),
    y: 414,
    font: 'italic',
    size: 14,
  })
  put(sheet, {
    ...block,
    text: signatoryTitle.toLocaleUpperCase('vi'),
    y: below + 2,
    font: 'bold',
    size: 14,
    lines: 2,
  })
  put(sheet, { ...block, text: signatoryName, y: 524, font: 'bold', size: 14 })
}

function drawSampleMark(doc: PDFKit.PDFDocument): void {
  const { width, height } = doc.page
  decoration(doc, () => {
    doc.save().rotate(-24, { origin: [width / 2, height / 2] })
    doc.font('bold').fontSize(84).fillColor('#f8e7e4')
    doc.text(t.sampleMark, 0, height / 2 - 50, { width, align: 'center', lineBreak: false })
    doc.restore()
  })
}
