import type { RosterColumn } from './roster-columns.ts'

/** Somebody who is known and may be the one of whom a line speaks, and by what. */
export type Candidate = { personId: string; by: 'phone' | 'name' }

/** Why a line is not taken, with the column by its header. */
export type RosterFault = { row: number; column: string; trouble: RosterTrouble; detail: string }
export type RosterTrouble =
  | 'needed'
  | 'not-a-staff-code'
  | 'not-a-phone'
  | 'not-an-email'
  | 'too-long'
  | 'not-a-day'
  | 'excel-number'
  | 'ends-before-it-begins'
  | 'two-ends'
  | 'unit-unknown'
  | 'unit-ambiguous'
  | 'unit-outside'
  | 'unit-not-throughout'
  | 'person-outside'
  | 'person-not-editable'
  | 'staff-code-needed'
  | 'phone-fits'
  | 'name-fits'
  | 'matched-twice'
  | 'two-names'
  | 'phone-of-another'
  | 'email-of-another'
  | 'posted-twice'

/** What is wrong with a line: the column, why, and what stands there or whom or what it meets. */
export type Trouble = [RosterColumn, RosterTrouble, string]
