import type { PaperLayout } from '../domain/certificates/paper-setting.ts'
import { startOf } from '../domain/day.ts'
import { accessibleDocument, bytesOf } from './accessible-document.ts'
import { colours, landscape } from './certificate-landscape.ts'
import { documentTitle, markOf, type CertificatePaper } from './certificate-paper.ts'
import { drawPiece, type Piece } from './certificate-pieces.ts'
import { portrait } from './certificate-portrait.ts'
import { drawLines, drawOrnament } from './ornament.ts'
import { decoration } from './tagged-text.ts'

export type { CertificatePaper } from './certificate-paper.ts'

type Layout = {
  page: 'landscape' | 'portrait'
  ground: (doc: PDFKit.PDFDocument) => void
  pieces: (doc: PDFKit.PDFDocument, paper: CertificatePaper) => Piece[]
}

const layouts: Record<PaperLayout, Layout> = {
  ornate: {
    page: 'landscape',
    ground: drawOrnament,
    pieces: (doc, paper) => landscape(doc, paper, colours.ornate),
  },
  plain: {
    page: 'landscape',
    ground: drawLines,
    pieces: (doc, paper) => landscape(doc, paper, colours.plain),
  },
  portrait: { page: 'portrait', ground: () => undefined, pieces: portrait },
}

/**
 * A certificate in the layout that it was issued with: the parts of Vietnamese certificates, the signatory's block left
 * empty for the agency's own signature. The same paper gives the same bytes.
 */
export function drawCertificate(paper: CertificatePaper): Promise<Uint8Array<ArrayBuffer>> {
  const { doc, pieces } = composed(paper)
  const root = doc.struct('Document')
  doc.addStructure(root)
  for (const piece of pieces) drawPiece({ doc, root }, piece)
  root.end()
  return bytesOf(doc)
}

/** The page with its ground, and all that is to be put on it in the order in which it is read. */
export function composed(paper: CertificatePaper): { doc: PDFKit.PDFDocument; pieces: Piece[] } {
  const { page, ground, pieces } = layouts[paper.snapshot.paper?.layout ?? 'ornate']
  const createdAt = startOf(paper.snapshot.issuedOn)
  const doc = accessibleDocument({ title: documentTitle(paper), createdAt, size: 'A4', layout: page })
  ground(doc)
  const mark = markOf(paper)
  if (mark) drawMark(doc, mark)
  return { doc, pieces: pieces(doc, paper) }
}

/** From corner to corner, as large as there is room. */
function drawMark(doc: PDFKit.PDFDocument, mark: string): void {
  const { width, height } = doc.page
  const [turn, room] = width > height ? [-24, width] : [-52, 740]
  decoration(doc, () => {
    doc.save().rotate(turn, { origin: [width / 2, height / 2] })
    doc.font('bold').fontSize(84).fillColor('#f8e7e4')
    doc.text(mark, (width - room) / 2, height / 2 - 50, { width: room, align: 'center', lineBreak: false })
    doc.restore()
  })
}
