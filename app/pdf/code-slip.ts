import { formatInstant } from '../i18n/format.ts'
import { text } from '../i18n/text.ts'
import { ink } from './ornament.ts'
import { decoration, putQr, putText, type Place } from './tagged-text.ts'

/** What one person is handed. */
export type Slip = { name: string; login: string; code: string; signedAddress: string }

/** What is the same on all of them: where one signs in, and until when. */
export type SlipCommon = { loginAddress: string; validUntil: Date }

type Corner = { x: number; y: number }

const t = text.codes.paper
export const SLIP = { width: 263.6, height: 170 }
const PAD = 11
const QR_SIZE = 80
const QR_TOP = 26
/** Letters of a name beyond which it stands on two lines. */
const LONG_NAME = 32
const grey = '#555555'

/** A slip in its place on the page, to be cut along the dots. */
export function drawSlip(place: Place, { x, y }: Corner, slip: Slip, common: SlipCommon): void {
  const { doc } = place
  decoration(doc, () => {
    doc.lineWidth(0.6).strokeColor('#8a8a8a').dash(2, { space: 3 })
    doc.rect(x, y, SLIP.width, SLIP.height).stroke().undash()
  })
  const root = doc.struct('Sect')
  place.root.add(root)
  const inner = { x: x + PAD, y: y + PAD, width: SLIP.width - 2 * PAD }
  drawFacts({ doc, root }, inner, slip, common)
  drawQrBeside({ doc, root }, inner, slip)
  drawAdvice({ doc, root }, inner, common)
  root.end()
}

type Inner = Corner & { width: number }

function drawFacts(
  place: Place,
  { x, y, width }: Inner,
  { name, login, code }: Slip,
  { loginAddress }: SlipCommon,
): void {
  const whole = { x, width, align: 'left' as const }
  const fit = name.length > LONG_NAME ? { size: 10.5, lines: 2 } : { size: 14.5 }
  let below = putText(place, { ...whole, ...fit, text: name, y, font: 'bold', colour: ink.green })
  const column = { ...whole, width: width - QR_SIZE - 8 }
  const facts: [label: string, value: string, size: number, gap: number][] = [
    [t.address, loginAddress, 10.5, 3],
    [t.login, login, 12.5, 2],
    [t.code, code, 18, 2],
  ]
  for (const [label, value, size, gap] of facts) {
    below = putText(place, { ...column, text: label, y: below + gap, size: 9, colour: grey })
    below = putText(place, { ...column, text: value, y: below - 1, font: 'bold', size })
  }
}

function drawQrBeside(place: Place, { x, y, width }: Inner, { signedAddress }: Slip): void {
  const left = x + width - QR_SIZE
  putQr(place, signedAddress, t.qr, { x: left, y: y + QR_TOP, size: QR_SIZE })
  const caption = { x: left - 4, y: y + QR_TOP + QR_SIZE + 2, width: QR_SIZE + 8, size: 8.5 }
  putText(place, { ...caption, text: t.scan })
}

function drawAdvice(place: Place, { x, y, width }: Inner, { validUntil }: SlipCommon): void {
  const whole = { x, width, align: 'left' as const }
  const until = { text: t.validUntil(formatInstant(validUntil)), font: 'bold' as const, size: 9.5 }
  const below = putText(place, { ...whole, ...until, y: y + 119 })
  putText(place, { ...whole, text: t.how, y: below, size: 9, lines: 2 })
}
