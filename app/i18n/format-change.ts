import type { Day } from '../domain/day.ts'
import { language } from './language.ts'

const numbers = {
  vi: new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}

/** A difference of rates in percentage points, one decimal: 0.0327 → 3,3. */
export const points = (rate: number): string => pointsIn(language(), rate)

export function pointsIn(spoken: keyof typeof numbers, rate: number): string {
  return numbers[spoken].format(rate * 100)
}

/** The size of a change that there was: at least 0,1, so that it never reads as none. */
export const pointsMoved = (change: number): string => points(Math.max(0.001, Math.abs(change)))

/** The same with its sign: +3,3, −2,1, 0,0. */
export function signedPoints(rate: number): string {
  const size = points(Math.abs(rate))
  return size === points(0) ? size : `${rate > 0 ? '+' : '−'}${size}`
}

/** 2027-04-30 → 04/2027. */
export function month(day: Day): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`
}
