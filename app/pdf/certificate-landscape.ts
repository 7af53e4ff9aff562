import { text } from '../i18n/text.ts'
import {
  checkLines,
  factsOf,
  issuerLines,
  logoAlt,
  wordingOf,
  type CertificatePaper,
} from './certificate-paper.ts'
import { bottomOf, column, rule, type Piece } from './certificate-pieces.ts'
import { logoWithin } from './certificate-logo.ts'
import { ink } from './ornament.ts'

const t = text.certificates.paper
const LEFT = 60
const HEAD_TOP = 58
const BODY = { top: 118, bottom: 412 }
const FOOT = { top: 414, bottom: 552 }
const QR = { x: LEFT, y: FOOT.top, width: 120, height: 120 }
/** Where the signatory's title ends at the latest, and where the name begins and ends; between them is signed. */
const SIGNING = { from: 492, to: 524, end: 542 }

type Colours = { strong: string; accent: string }
export const colours = {
  ornate: { strong: ink.green, accent: ink.gold },
  plain: { strong: ink.black, accent: ink.black },
}

/** A certificate on A4 landscape. */
export function landscape(doc: PDFKit.PDFDocument, paper: CertificatePaper, colour: Colours): Piece[] {
  const head = [...issuer(doc, paper), ...nation(doc)]
  const top = Math.max(BODY.top, bottomOf(head) + 6)
  return [...head, ...body(doc, paper, top, colour), ...check(doc, paper), ...signatory(doc, paper)]
}

function issuer(doc: PDFKit.PDFDocument, paper: CertificatePaper): Piece[] {
  const place = { x: LEFT, width: 300, top: HEAD_TOP, bottom: 150 }
  const lines = column(doc, issuerLines(paper, { size: 12.5, lines: 2, most: 3 }), place)
  const line = rule(place.x + place.width / 2, bottomOf(lines, place.top) + 3, 90)
  const between = { x: 364, y: 48, width: 84, height: 56 }
  return [...lines, line, ...logoWithin(doc, paper.logo, logoAlt(paper), between)]
}

function nation(doc: PDFKit.PDFDocument): Piece[] {
  const width = 330
  const place = { x: doc.page.width - LEFT - width, width, top: HEAD_TOP, bottom: 92 }
  const lines = [
    { text: t.country, font: 'bold' as const, size: 12.5 },
    { text: t.motto, font: 'bold' as const, size: 13.5, from: 16 },
  ]
  const pieces = column(doc, lines, place)
  const motto = doc.font('bold').fontSize(13.5).widthOfString(t.motto)
  return [...pieces, rule(place.x + place.width / 2, 93, motto)]
}

function body(doc: PDFKit.PDFDocument, paper: CertificatePaper, top: number, colour: Colours): Piece[] {
  const { title, subtitle, completed, closing } = wordingOf(paper)
  const { name, certification } = paper.snapshot
  const { unit, hours, validity } = factsOf(paper)
  const bold = { font: 'bold' as const }
  const place = { x: LEFT, width: doc.page.width - 2 * LEFT, top, bottom: BODY.bottom }
  return column(
    doc,
    [
      { ...bold, text: title, tag: 'H1', size: 36, colour: colour.strong, spacing: 2, most: 2 },
      { ...bold, text: subtitle, from: 46, size: 14, colour: colour.accent, spacing: 1, most: 2 },
      { text: t.to, from: 76, size: 15 },
      { ...bold, text: name, from: 95, size: 29, colour: colour.strong, most: 2 },
      { text: unit, gap: 3, size: 15, lines: 2, most: 4 },
      { text: completed, gap: 10, size: 15, most: 2 },
      { ...bold, text: certification, gap: 4, size: 20, lines: 2, most: 4 },
      { text: hours, gap: 6, size: 14 },
      { text: validity, gap: 2, size: 14 },
      { text: closing, gap: 2, size: 14, most: 2 },
    ],
    place,
  )
}

function check(doc: PDFKit.PDFDocument, paper: CertificatePaper): Piece[] {
  const { x, y, width } = QR
  const number = { text: t.number(paper.number), font: 'bold' as const, size: 14, most: 2 }
  const [first, ...others] = checkLines(paper, 11)
  const lines = [number, ...(first ? [{ ...first, gap: 8 }] : []), ...others]
  const place = { x: x + width + 14, width: 220, align: 'left' as const, top: y + 2, bottom: FOOT.bottom }
  return [{ kind: 'qr', content: paper.signedAddress, alt: t.qr, ...QR }, ...column(doc, lines, place)]
}

function signatory(doc: PDFKit.PDFDocument, paper: CertificatePaper): Piece[] {
  const width = 290
  const block = { x: doc.page.width - LEFT - width, width }
  const { dated, signatory: title } = factsOf(paper)
  const lines = [
    { text: dated, font: 'italic' as const, size: 14, most: 2 },
    { text: title, font: 'bold' as const, size: 14, gap: 2, lines: 2, most: 4 },
  ]
  const above = column(doc, lines, { ...block, top: FOOT.top, bottom: SIGNING.from })
  const name = { text: paper.snapshot.issuer.signatoryName, font: 'bold' as const, size: 14, most: 2 }
  const high = bottomOf(column(doc, [name], { ...block, top: 0, bottom: SIGNING.end - SIGNING.from }))
  const top = Math.min(SIGNING.to, SIGNING.end - high)
  return [...above, ...column(doc, [name], { ...block, top, bottom: SIGNING.end })]
}
