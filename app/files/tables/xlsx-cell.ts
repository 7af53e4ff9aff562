import { inertCell } from '../../domain/tables/inert-cell.ts'

/** A `day` is one of the calendar and shown as dd/mm/yyyy; a `rate` is a share, shown in per cent; a `count` has dots for thousands. */
export type CellKind = 'text' | 'number' | 'rate' | 'day' | 'count'

type Kind = CellKind | 'heading'
type Cell = { row: number; at: number; value: string | number | null; kind: Kind }

/** Numbers of the formats in the part with the styles, in their order. */
const styles: Record<Kind, number> = { text: 0, heading: 1, number: 2, rate: 3, day: 4, count: 5 }

/** One cell; a text where a number or a day was meant stays a text. */
export function cellXml({ row, at, value, kind }: Cell): string {
  if (value === null || value === '') return ''
  const start = `<c r="${letters(at)}${row}"`
  const number = kind === 'day' ? serialOf(value) : typeof value === 'number' ? value : null
  if (number !== null) return `${start} s="${styles[kind === 'text' ? 'number' : kind]}"><v>${number}</v></c>`
  const style = kind === 'heading' ? ` s="${styles.heading}"` : ''
  const text = escapedXml(inertCell(String(value)))
  return `${start}${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const MS_PER_DAY = 86_400_000

/** Days since 30/12/1899: so the calendar of 1900 counts from March of that year on. */
function serialOf(value: string | number): number | null {
  if (typeof value === 'number' || !DAY.test(value)) return null
  const serial = (Date.parse(value) - Date.UTC(1899, 11, 30)) / MS_PER_DAY
  return serial > 60 ? serial : null
}

/** XML has no place for most control characters. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A, B, …, Z, AA, … */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
