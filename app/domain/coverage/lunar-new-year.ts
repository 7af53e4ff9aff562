import { day, type Day } from '../day.ts'

/** First days of the lunar year (Tết Nguyên đán) in Viet Nam, UTC+7. Source: astronomical new moons of the Vietnamese calendar. */
const firstDays = [
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
].map(day)

/** The next lunar new year after a day; null beyond the years that are known. */
export function nextLunarNewYear(after: Day): Day | null {
  return firstDays.find((first) => first > after) ?? null
}
