import { addDays, day, parseDay } from '../../../domain/day.ts'
import type { CellFormat } from './cell-formats.ts'

/** 9999-12-31 as Excel counts from 1900: the last day that it knows. */
const LAST_SERIAL = 2_958_465

/** A number as it is to be read: a day where its format says so, with zeros in front where it says that, else as it is. */
export function numberText(value: string, format: CellFormat, since1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (format === 'day') return dayOfSerial(number, since1904) ?? String(number)
  if (format && Number.isSafeInteger(number) && number >= 0)
    return String(number).padStart(format.digits, '0')
  return String(number)
}

/**
 * The day that a spreadsheet counts with a number. From 1900 the count holds a 29 February 1900, which never was (the bug of
 * Lotus 1-2-3 that Excel keeps); it, and what is before the first day, is no day.
 */
export function dayOfSerial(serial: number, since1904: boolean): string | null {
  const whole = Math.floor(serial)
  if (since1904) return whole < 0 || whole > LAST_SERIAL - 1462 ? null : addDays(day('1904-01-01'), whole)
  if (whole < 1 || whole > LAST_SERIAL || whole === 60) return null
  return addDays(day('1900-01-01'), whole < 60 ? whole - 1 : whole - 2)
}

/** The day of a date as strict workbooks write it, `2026-01-05T00:00:00`; what is none stays. */
export function isoDay(value: string): string {
  const [date = ''] = value.split('T')
  return parseDay(date) ?? value
}
