import { daysBetween, type Day } from '../../../domain/day.ts'

export type ChartSize = { width: number; height: number }
export type Dot = { day: Day; rate: number }

/** Room around the drawing for what is written at its sides. */
export const margin = { left: 48, right: 16, top: 14, bottom: 30 }

/** Where a day and a rate lie in a drawing that reaches from one day to another. */
export function chartScale({ width, height }: ChartSize, from: Day, to: Day) {
  const [wide, high] = [width - margin.left - margin.right, height - margin.top - margin.bottom]
  const span = Math.max(1, daysBetween(from, to))
  const x = (day: Day) => round(margin.left + (daysBetween(from, day) / span) * wide)
  const y = (rate: number) => round(margin.top + (1 - rate) * high)
  const line = (dots: readonly Dot[]) => dots.map(({ day, rate }) => `${x(day)},${y(rate)}`).join(' ')
  return { x, y, line }
}

const round = (value: number) => Math.round(value * 10) / 10

/** First days of years within a time, at most so many of them; the years are written there. */
export function yearsIn(from: Day, to: Day, most: number): Day[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const step = Math.ceil(all.length / most)
  return all.filter((_, index) => index % step === 0).map((year) => `${year}-01-01` as Day)
}
