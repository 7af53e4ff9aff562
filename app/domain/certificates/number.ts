import type { Day } from '../day.ts'

/** `GCN-SYT`: kind of document and abbreviation of the issuing body (NĐ 30/2020/NĐ-CP); `GCN` where no body is named. */
export function seriesOf(kind: string, issuerSuffix: string): string {
  return issuerSuffix ? `${kind}-${issuerSuffix}` : kind
}

/** The year whose numbers a certificate issued on a (Hanoi) day takes. */
export function yearOf(issuedOn: Day): number {
  return Number(issuedOn.slice(0, 4))
}

/** `0001/2026/GCN-SYT`: at least four digits, more from the 10,000th of a year on. `ordinal` counts from 1. */
export function formatNumber(ordinal: number, year: number, series: string): string {
  return `${String(ordinal).padStart(4, '0')}/${year}/${series}`
}

export type NumberParts = { ordinal: number; year: number; series: string }

const DASHES = /[\u2010-\u2015\u2212]/g
const NUMBER = /^(?:SỐ|SO|NO)?[:.]?(\d{1,9})\/(\d{4})\/([\p{Lu}\d](?:[\p{Lu}\d.&-]{0,40}[\p{Lu}\d])?)$/u
const LONGEST = 200

/**
 * The number of a certificate as somebody typed it: with spaces, in small letters, without leading zeros, with another
 * dash, behind "Số:" as it is printed. Null for anything but a whole number; one without its series names no certificate.
 */
export function typedNumber(typed: string): NumberParts | null {
  if (typed.length > LONGEST) return null
  const plain = typed.normalize('NFKC').replace(/\s+/g, '').replace(DASHES, '-').toLocaleUpperCase('vi')
  const [, ordinal, year, series] = NUMBER.exec(plain) ?? []
  if (!ordinal || !year || !series || Number(ordinal) === 0) return null
  return { ordinal: Number(ordinal), year: Number(year), series }
}
