import { text } from '../i18n/text.ts'
import {
  checkLines,
  factsOf,
  issuerLines,
  logoAlt,
  wordingOf,
  type CertificatePaper,
} from './certificate-paper.ts'
import { logoWithin } from './certificate-logo.ts'
import { bottomOf, column, rule, type Piece } from './certificate-pieces.ts'

const t = text.certificates.paper
/** Margins of an administrative document: 20 mm above and below, 30 mm left, 18 mm right. */
const MARGIN = { top: 57, bottom: 57, left: 85, right: 51 }
const LEFT_WIDTH = 196
const GAP = 12
const LOGO = { width: 120, height: 44 }
const QR_SIZE = 112
/** The foot never begins below: under it are the code with its lines, and the room for a signature. */
const FOOT_AT_LATEST = 572
const SIGNING_ROOM = 84

type Sheet = { doc: PDFKit.PDFDocument; paper: CertificatePaper; right: number }

/** A certificate on A4 portrait, parts and sizes as in administrative documents (NĐ 30/2020/NĐ-CP, annex I). */
export function portrait(doc: PDFKit.PDFDocument, paper: CertificatePaper): Piece[] {
  const sheet = { doc, paper, right: doc.page.width - MARGIN.right }
  const head = [...issuer(sheet), ...nation(sheet)]
  const dated = numberAndDate(sheet, bottomOf(head) + 8)
  const facts = body(sheet, bottomOf(dated) + 36)
  const foot = Math.min(FOOT_AT_LATEST, bottomOf(facts) + 40)
  return [...head, ...dated, ...facts, ...check(sheet, foot), ...signatory(sheet, foot)]
}

function issuer({ doc, paper }: Sheet): Piece[] {
  const place = { x: MARGIN.left, width: LEFT_WIDTH }
  const room = { ...LOGO, x: place.x + (place.width - LOGO.width) / 2, y: MARGIN.top }
  const logo = logoWithin(doc, paper.logo, logoAlt(paper), room)
  const top = logo.length > 0 ? MARGIN.top + LOGO.height + 6 : MARGIN.top
  const lines = column(doc, issuerLines(paper, { size: 12, lines: 1, most: 5 }), {
    ...place,
    top,
    bottom: top + 110,
  })
  return [...logo, ...lines, rule(place.x + place.width / 2, bottomOf(lines, top) + 3, 70)]
}

function nation({ doc, right }: Sheet): Piece[] {
  const x = MARGIN.left + LEFT_WIDTH + GAP
  const place = { x, width: right - x, top: MARGIN.top, bottom: MARGIN.top + 40 }
  const lines = [
    { text: t.country, font: 'bold' as const, size: 12 },
    { text: t.motto, font: 'bold' as const, size: 13, gap: 1 },
  ]
  const pieces = column(doc, lines, place)
  const motto = doc.font('bold').fontSize(13).widthOfString(t.motto)
  return [...pieces, rule(x + place.width / 2, bottomOf(pieces) + 3, motto)]
}

function numberAndDate({ doc, paper, right }: Sheet, top: number): Piece[] {
  const x = MARGIN.left + LEFT_WIDTH + GAP
  const left = { x: MARGIN.left, width: LEFT_WIDTH, top, bottom: top + 34 }
  const { dated } = factsOf(paper)
  return [
    ...column(doc, [{ text: t.number(paper.number), size: 13, most: 2 }], left),
    ...column(doc, [{ text: dated, font: 'italic', size: 13, most: 2 }], { ...left, x, width: right - x }),
  ]
}

function body({ doc, paper, right }: Sheet, top: number): Piece[] {
  const { title, subtitle, completed, closing } = wordingOf(paper)
  const { name, certification } = paper.snapshot
  const { unit, hours, validity } = factsOf(paper)
  const bold = { font: 'bold' as const }
  const place = { x: MARGIN.left, width: right - MARGIN.left, top, bottom: FOOT_AT_LATEST - 20 }
  return column(
    doc,
    [
      { ...bold, text: title, tag: 'H1', size: 22, lines: 1, most: 3 },
      { ...bold, text: subtitle, gap: 2, size: 14, most: 3 },
      { text: t.to, gap: 26, size: 14 },
      { ...bold, text: name, gap: 6, size: 20, most: 2 },
      { text: unit, gap: 6, size: 14, lines: 2, most: 5 },
      { text: completed, gap: 16, size: 14, lines: 2, most: 3 },
      { ...bold, text: certification, gap: 6, size: 16, lines: 3, most: 5 },
      { text: hours, gap: 14, size: 14 },
      { text: validity, gap: 4, size: 14 },
      { text: closing, gap: 4, size: 14, lines: 2, most: 3 },
    ],
    place,
  )
}

function check({ doc, paper }: Sheet, y: number): Piece[] {
  const qr = { x: MARGIN.left, y: y + 2, width: QR_SIZE, height: QR_SIZE }
  const place = { x: qr.x, width: LEFT_WIDTH, align: 'left' as const, top: bottomOf([qr]) + 8 }
  const bottom = doc.page.height - MARGIN.bottom
  return [
    { kind: 'qr', content: paper.signedAddress, alt: t.qr, ...qr },
    ...column(doc, checkLines(paper, 10.5), { ...place, bottom }),
  ]
}

function signatory({ doc, paper, right }: Sheet, top: number): Piece[] {
  const x = MARGIN.left + LEFT_WIDTH + GAP
  const place = { x, width: right - x }
  const title = { text: factsOf(paper).signatory, font: 'bold' as const, size: 13.5, lines: 2, most: 4 }
  const above = column(doc, [title], { ...place, top, bottom: top + 64 })
  const name = { text: paper.snapshot.issuer.signatoryName, font: 'bold' as const, size: 14, most: 2 }
  const nameTop = bottomOf(above, top) + SIGNING_ROOM
  const bottom = doc.page.height - MARGIN.bottom
  return [...above, ...column(doc, [name], { ...place, top: nameTop, bottom })]
}
