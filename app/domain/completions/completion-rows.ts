import type { Day } from '../day.ts'
import { fold } from '../language/fold.ts'
import { LONGEST_REASON, writtenReason } from '../language/written-reason.ts'
import { isForbidden } from '../people/roster/roster-columns.ts'
import { isRefusal } from '../refusal.ts'
import { cellReader, type Columns, type Spellings } from '../tables/columns.ts'
import { dayCell } from '../tables/day-cell.ts'
import { headed, type HeadedTable } from '../tables/headed.ts'
import type { Table, TableFault, TableRow } from '../tables/table.ts'
import type { AcceptedKind } from './accepted.ts'

const spellings = {
  staffCode: ['staff_code', 'ma can bo', 'ma cbcc', 'ma nhan vien', 'ma so can bo'],
  course: [
    'course',
    'khoa hoc',
    'course or certification',
    'khoa hoc hoac chuong trinh',
    'noi dung tap huan',
  ],
  certification: ['certification', 'chuong trinh chung nhan', 'chuong trinh', 'chung nhan'],
  day: [
    ...([
      'day',
      'ngay hoan thanh',
      'ngay',
      'ngay tap huan',
      'date',
      'completed_on',
      'completion date',
    ] as const),
  ],
  evidence: [
    'evidence',
    'minh chung',
    'can cu',
    'can cu minh chung',
    'van ban',
    'quyet dinh',
    'so quyet dinh',
  ],
  kind: ['kind', 'loai', 'hinh thuc', 'loai minh chung', 'type'],
} satisfies Spellings<string>

export type CompletionColumn = keyof typeof spellings

/** What the kinds of evidence are called in a file; where nothing stands there, it is `other`. */
const kindWords: Record<AcceptedKind, readonly string[]> = {
  attended: ['attended', 'in person', 'training', 'tap huan truc tiep', 'tap huan', 'truc tiep'],
  prior: ['prior', 'prior learning', 'hoc truoc day', 'da hoc truoc', 'da hoc truoc day'],
  other: ['other', 'khac', ''],
}

/** A line: somebody completed a course, or all courses of a certification, on a day, by some evidence. */
export type CompletionRow = {
  row: number
  staffCode: string
  /** Title, slug or key, as it was typed, and the column in which it stood. */
  subject: string
  subjectIn: 'course' | 'certification'
  day: Day
  kind: AcceptedKind
  evidence: string
}

export type CompletionTrouble =
  | 'needed'
  | 'not-a-day'
  | 'excel-number'
  | 'day-to-come'
  | 'too-long'
  | 'private-number'
  | 'kind-unknown'
  | 'person-unknown'
  | 'person-left'
  | 'own-training'
  | 'subject-unknown'
  | 'subject-ambiguous'
  | 'unpublished'
  | 'too-old'

/** Why a line is not taken, with the column by its header; `detail`: what stands there, or what it meets. */
export type CompletionFault = { row: number; column: string; trouble: CompletionTrouble; detail: string }

export type Headers = Record<CompletionColumn, string>
export type ReadCompletions = { rows: CompletionRow[]; refused: CompletionFault[]; headers: Headers }

/**
 * Reads a list of completions under its header. The file as a whole is refused where a column is missing, or must not be
 * there (DESIGN § 3.7), or a cell that is read does not say for sure what it holds.
 */
export function readCompletions(given: Table): ReadCompletions | TableFault {
  const found = underItsHeader(given)
  if ('fault' in found) return found
  const { table, columns } = found
  const bad = table.header.cells.filter(isForbidden)
  if (bad.length > 0) return { fault: 'forbidden-column', column: bad.join(', ') }
  const headers = headersOf(table.header.cells, columns)
  const read: ReadCompletions = { rows: [], refused: [], headers }
  for (const row of table.rows) {
    const one = readRow(columns, row)
    if ('trouble' in one) read.refused.push({ ...one, row: row.row, column: headers[one.column] })
    else read.rows.push(one)
  }
  return read
}

/** The training stands in one of two columns, or in both. */
function underItsHeader(given: Table): HeadedTable<CompletionColumn> | TableFault {
  const others = ['staffCode', 'day', 'evidence'] as const
  const found = headed(given, spellings, [...others, 'course'])
  if (!('fault' in found) || found.fault !== 'no-header') return found
  const second = headed(given, spellings, [...others, 'certification'])
  return 'fault' in second && second.fault === 'no-header' ? found : second
}

function headersOf(cells: readonly string[], columns: Columns<CompletionColumn>): Headers {
  const names = Object.keys(spellings) as CompletionColumn[]
  return Object.fromEntries(
    names.map((name) => [name, cells[columns[name] ?? -1] ?? spellings[name][0]]),
  ) as Headers
}

type Unread = { column: CompletionColumn; trouble: CompletionTrouble; detail: string }

function readRow(columns: Columns<CompletionColumn>, { row, cells }: TableRow): CompletionRow | Unread {
  const cell = cellReader(columns)
  const of = (column: CompletionColumn) => cell(cells, column)
  const bad = (column: CompletionColumn, trouble: CompletionTrouble, detail = of(column)): Unread => ({
    ...{ column, trouble, detail: detail.slice(0, 80) },
  })
  const subjectIn = of('course') === '' && columns.certification !== undefined ? 'certification' : 'course'
  for (const column of ['staffCode', subjectIn, 'day', 'evidence'] as const)
    if (of(column) === '') return bad(column, 'needed')
  const day = dayCell(of('day'))
  if (day === null || typeof day === 'object') return bad('day', day?.trouble ?? 'needed')
  const evidence = writtenReason(of('evidence'), 'evidence')
  if (isRefusal(evidence)) {
    const isPrivate = evidence.refused === 'private-number'
    return isPrivate
      ? bad('evidence', 'private-number', evidence.found)
      : bad('evidence', 'too-long', String(LONGEST_REASON))
  }
  const kind = kindOf(of('kind'))
  if (!kind) return bad('kind', 'kind-unknown')
  return {
    ...{ row, staffCode: of('staffCode'), subject: of(subjectIn), subjectIn, day, kind },
    evidence: evidence.written,
  }
}

function kindOf(typed: string): AcceptedKind | undefined {
  const key = fold(typed).replaceAll('_', ' ')
  return (Object.keys(kindWords) as AcceptedKind[]).find((kind) => kindWords[kind].includes(key))
}
