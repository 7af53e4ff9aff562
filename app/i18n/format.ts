import type { Day } from '../domain/day.ts'
import { addDays, dayOf } from '../domain/day.ts'
import { language, type Language } from './language.ts'

const counts = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
const options = { maximumFractionDigits: 2 }
const numbers = { vi: new Intl.NumberFormat('vi-VN', options), en: new Intl.NumberFormat('en-GB', options) }

/** 2026-11-23 → 23/11/2026, in English too: it is the form that stands on every Vietnamese paper. */
export function formatDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

/** `validUntil` is the first day without validity; people read the last day with it. */
export function lastDay(validUntil: Day): string {
  return formatDay(addDays(validUntil, -1))
}

/** An instant as people in Viet Nam read it: 16:40 23/11/2026. */
export function formatInstant(instant: Date): string {
  const time = new Date(instant.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(11, 16)
  return `${time} ${formatDay(dayOf(instant))}`
}

/** 12345 → 12.345, in English 12,345. */
export function formatCount(count: number): string {
  return formatCountIn(language(), count)
}

/** The same in a language, whoever reads: an official paper. */
export function formatCountIn(spoken: Language, count: number): string {
  return counts[spoken].format(count)
}

/**
 * A rate for people: rounded down to one decimal, decimal comma (99,9 %; in English 99.9%), "—" where nobody is
 * counted. Only all of them is 100 %: 0.99996 shows as 99,9 %.
 */
export function formatRate(rate: number | null): string {
  return formatRateIn(language(), rate)
}

/** The same in a language, whoever reads: an official paper. */
export function formatRateIn(spoken: Language, rate: number | null): string {
  if (rate === null) return '—'
  const tenths = Math.min(Math.floor(rate * 1000 + 1e-9), 999)
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10]
  if (spoken === 'en') return rate === 1 ? '100%' : `${whole}.${tenth}%`
  return rate === 1 ? '100 %' : `${whole},${tenth} %`
}

/** 17.5 → 17,5, in English 17.5; at most two decimals. */
export function formatNumber(value: number): string {
  return numbers[language()].format(value)
}

/** quý III → Quý III. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
