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
