import type { PaperWording } from '../domain/certificates/paper-setting.ts'
import type { Snapshot } from '../domain/certificates/snapshot.ts'
import { text } from '../i18n/text.ts'
import type { ColumnLine } from './certificate-pieces.ts'
import { ink } from './ornament.ts'

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
  /** The logo that the snapshot names, without anything seen through. */
  logo?: Uint8Array | null
  /** Shows how papers will look; certifies nothing, and says so. */
  preview?: boolean
}

const t = text.certificates.paper

/** What the paper says around its facts; one that was issued before there was a choice says the usual. */
export function wordingOf({ snapshot: { paper } }: CertificatePaper): PaperWording {
  if (!paper) return { title: t.title, subtitle: t.subtitle, completed: t.completed, closing: '' }
  const [title, subtitle] = [paper.title, paper.subtitle].map((words) => words.toLocaleUpperCase('vi'))
  return { ...paper, title: title ?? '', subtitle: subtitle ?? '' }
}

/** The name of the document, as a window's title bar shows it. */
export function documentTitle(paper: CertificatePaper): string {
  const { title, subtitle } = wordingOf(paper)
  const usual = title === t.title && subtitle === t.subtitle
  return usual ? t.documentTitle(paper.number) : t.otherTitle(title, paper.number)
}

/** What the paper is marked with from corner to corner; null: nothing. */
export function markOf({ demo, preview }: CertificatePaper): string | null {
  if (preview) return t.previewMark
  return demo ? t.sampleMark : null
}

/** Why the paper is not to be used; null: it is. */
function warningOf({ demo, preview }: CertificatePaper): string {
  if (preview) return t.preview
  return demo ? t.sample : ''
}

/** Who issues, as it stands at the head: the body above it, then itself. */
export function issuerLines(
  { snapshot: { issuer } }: CertificatePaper,
  line: { size: number; lines: number; most: number },
): ColumnLine[] {
  return [
    { ...line, text: issuer.parentBody.toLocaleUpperCase('vi') },
    { ...line, text: issuer.body.toLocaleUpperCase('vi'), font: 'bold' },
  ]
}

/** How the paper is checked, for who cannot scan the code beside. */
export function checkLines(paper: CertificatePaper, size: number): ColumnLine[] {
  const warning = { font: 'bold' as const, colour: ink.sample, lines: 2, most: 3 }
  return [
    { text: t.scan, size, lines: 2 },
    { text: t.orOpen(paper.checkAddress), size, gap: 3, lines: 2, most: 3 },
    { text: t.code(paper.id), size, gap: 3, lines: 1, most: 2 },
    { text: warningOf(paper), size, gap: 6, ...warning },
  ]
}

export function logoAlt({ snapshot: { issuer } }: CertificatePaper): string {
  return t.logo(issuer.body)
}

/** What is printed of the facts, in words. */
export function factsOf({ snapshot }: CertificatePaper) {
  const { unit, hours, completedOn, validUntil } = snapshot
  return {
    unit: unit ? t.unit(unit) : '',
    hours: t.hours(hours, completedOn),
    validity: t.validity(validUntil),
    dated: t.dated(snapshot.issuer.place, snapshot.issuedOn),
    signatory: snapshot.issuer.signatoryTitle.toLocaleUpperCase('vi'),
  }
}
