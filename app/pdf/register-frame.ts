import type { Day } from '../domain/day.ts'
import { text } from '../i18n/text.ts'
import { ink } from './ornament.ts'
import { decoration, putText, type Place } from './tagged-text.ts'

export type RegisterHead = {
  issuer: { parentBody: string; body: string; place: string; signatoryTitle: string }
  /** Days of issue that are meant, both included; null: without limit. */
  from: Day | null
  last: Day | null
  /** On which day certificates stand as the table says. */
  asOf: Day
  /** What else it was narrowed to. */
  words: string[]
  /** Made-up data: the paper says so. */
  demo: boolean
}

type Corner = { x: number; y: number }

/** Who issues, quốc hiệu and tiêu ngữ, what this is and of which time; answers the y below. */
export function drawRegisterHead(place: Place, { x, y }: Corner, paper: RegisterHead): number {
  const { issuer, from, last, asOf, words, demo } = paper
  const { country, motto, title, period, narrowed, sample, asOf: asOfDay } = text.register.book
  const { doc } = place
  const width = doc.page.width - 2 * x
  const left = { x, width: width * 0.42, size: 12, lines: 2 }
  const below = putText(place, { ...left, text: issuer.parentBody.toLocaleUpperCase('vi'), y })
  const body = putText(place, { ...left, text: issuer.body.toLocaleUpperCase('vi'), y: below, font: 'bold' })
  rule(doc, left.x + left.width / 2, body + 2, 80)
  const right = { x: x + width / 2, width: width / 2, font: 'bold' as const }
  const under = putText(place, { ...right, text: country, y, size: 12 })
  const end = putText(place, { ...right, text: motto, y: under, size: 13 })
  rule(doc, right.x + right.width / 2, end + 1, 150)
  const whole = { x, width, size: 11.5 }
  let at = Math.max(body, end) + 20
  at = putText(place, { ...whole, text: title.toLocaleUpperCase('vi'), y: at, font: 'bold', size: 16 }, 'H1')
  at = putText(place, { ...whole, text: period(from, last), y: at + 2 })
  if (words.length > 0) at = putText(place, { ...whole, text: narrowed(words), y: at + 1, lines: 2 })
  at = putText(place, { ...whole, text: asOfDay(asOf), y: at + 1, font: 'italic' })
  if (demo) at = putText(place, { ...whole, text: sample, y: at + 1, font: 'bold', colour: ink.sample })
  return at + 10
}

/** How many there are, who keeps the book and who signs it; room is left for both signatures. */
export function drawRegisterFoot(
  place: Place,
  { x, y }: Corner,
  { issuer, asOf, count }: RegisterHead & { count: number },
): void {
  const { total, dated, keeper, keeperHint } = text.register.book
  const width = place.doc.page.width - 2 * x
  const below = putText(place, { x, width, text: total(count), y: y + 8, size: 11.5, align: 'left' })
  const right = { x: x + width / 2, width: width / 2, size: 12 }
  const left = { x, width: width / 2, size: 12 }
  const date = putText(place, { ...right, text: dated(issuer.place, asOf), y: below + 4, font: 'italic' })
  const bold = { y: date + 1, font: 'bold' as const }
  const end = putText(place, { ...left, ...bold, text: keeper })
  putText(place, { ...left, text: keeperHint, y: end, font: 'italic', size: 11 })
  putText(place, { ...right, ...bold, text: issuer.signatoryTitle.toLocaleUpperCase('vi'), lines: 2 })
}

/** A line in the middle below words. */
export function rule(doc: PDFKit.PDFDocument, centre: number, y: number, width: number): void {
  decoration(doc, () => {
    doc.lineWidth(0.8).strokeColor(ink.black)
    doc
      .moveTo(centre - width / 2, y)
      .lineTo(centre + width / 2, y)
      .stroke()
  })
}
