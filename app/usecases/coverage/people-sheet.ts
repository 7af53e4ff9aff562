import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { addDays } from '../../domain/day.ts'
import type { SheetToWrite } from '../../files/tables/write-xlsx.ts'
import { text } from '../../i18n/text.ts'

type PlainCell = string | number | null

/** The people behind a number as a sheet, one line for each person and certification: for a CSV file and for Excel alike. */
export function peopleSheet(
  people: readonly ListedPerson[],
): Omit<SheetToWrite, 'rows'> & { rows: PlainCell[][] } {
  return { name: text.coverageList.sheet, columns: peopleColumns(), rows: people.flatMap(personLines) }
}

export function peopleColumns(): SheetToWrite['columns'] {
  const { csvColumns: t } = text.coverageList
  return [
    { head: t.staffCode, kind: 'text', width: 14 },
    { head: t.name, kind: 'text', width: 28 },
    { head: t.phone, kind: 'text', width: 14 },
    { head: t.email, kind: 'text', width: 28 },
    { head: t.unit, kind: 'text', width: 28 },
    { head: t.duty, kind: 'text', width: 30 },
    { head: t.certification, kind: 'text', width: 44 },
    { head: t.standing, kind: 'text', width: 20 },
    { head: t.why, kind: 'text', width: 50 },
    { head: t.since, kind: 'day', width: 12 },
    { head: t.last, kind: 'day', width: 12 },
    { head: t.late, kind: 'text', width: 12 },
  ]
}

/** Units and duties of somebody's posts in a cell each, none of them twice. */
export function postsOnce(posts: readonly { unit: string; duty: string }[]) {
  const once = (words: string[]) => [...new Set(words)].join('; ')
  return { units: once(posts.map(({ unit }) => unit)), duties: once(posts.map(({ duty }) => duty)) }
}

/** The lines of one person: one for each certification. */
export function personLines(person: ListedPerson): PlainCell[][] {
  const { staffCode, fullName, phone, email, postings, standings, enteredLate } = person
  const { units, duties } = postsOnce(postings)
  const { kinds, why, yes } = text.coverage
  return standings.map(({ certification, standing }): PlainCell[] => [
    ...[staffCode, fullName, phone ?? '', email ?? '', units, duties, certification, kinds[standing.kind]],
    ...[why(standing), standing.since, lastDay(standing), enteredLate ? yes : ''],
  ])
}

/** The last day on which a certificate counts or a newcomer has time; null where there is none. */
function lastDay(standing: ListedPerson['standings'][number]['standing']) {
  const until = standing.why === 'certificate' ? standing.validUntil : standing.until
  return until && addDays(until, -1)
}
