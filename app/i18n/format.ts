import type { Day } from '../domain/day.ts'
import { dayOf } from '../domain/day.ts'

/** 2026-11-23 → 23/11/2026. */
export function formatDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

/** An instant as people in Viet Nam read it: 16:40 23/11/2026. */
export function formatInstant(instant: Date): string {
  const time = new Date(instant.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(11, 16)
  return `${time} ${formatDay(dayOf(instant))}`
}

/** 12345 → 12.345. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('vi-VN').format(count)
}

/**
 * A rate for people: rounded down to one decimal, decimal comma, "—" where nobody is counted. Only all of them is
 * 100 %: 0.99996 shows as 99,9 %.
 */
export function formatRate(rate: number | null): string {
  if (rate === null) return '—'
  if (rate === 1) return '100 %'
  const tenths = Math.min(Math.floor(rate * 1000 + 1e-9), 999)
  return `${Math.floor(tenths / 10)},${tenths % 10} %`
}

/** 17.5 → 17,5; at most two decimals. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value)
}
