import type { Period } from '../../../domain/period.ts'
import type { FieldChange, PersonLine, PostingShift } from '../../../domain/people/roster/roster-preview.ts'
import { formatDay, lastDay } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { Badge } from '../../kit/badge.tsx'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'

const t = text.rosterPages

/** People with what changes of them, from what to what. */
export function PeopleLines({ caption, lines }: { caption: string; lines: PersonLine[] }) {
  const rows = lines.some((line) => line.rows.length > 0)
  const head = [t.preview.who, t.preview.change, ...(rows ? [t.preview.row] : [])]
  return (
    <Table
      caption={caption}
      captionHidden
      head={head}
      empty={t.preview.empty}
      rows={lines.map((line) => ({
        key: line.staffCode,
        cells: [
          <span key="who">
            <Vietnamese>{line.fullName}</Vietnamese>
            <span className="cell-note">{line.staffCode}</span>
            {line.isNew ? <Badge tone="info">{t.change.isNew}</Badge> : null}
          </span>,
          <Changes key="changes" line={line} />,
          ...(rows ? [line.rows.join(', ')] : []),
        ],
      }))}
    />
  )
}

function Changes({ line: { fields, postings, isNew } }: { line: PersonLine }) {
  if (fields.length + postings.length === 0) return <>{t.preview.same}</>
  return (
    <ul>
      {fields.map((change) => (
        <li key={change.field}>{fieldWords(change, isNew)}</li>
      ))}
      {postings.map((shift) => {
        const words = shiftWords(shift)
        return (
          <li key={words}>
            <Vietnamese>{words}</Vietnamese>
          </li>
        )
      })}
    </ul>
  )
}

function fieldWords({ field, from, to }: FieldChange, isNew: boolean): string {
  const { fields, nothing } = t.change
  if (isNew) return t.change.first(fields[field], to ?? nothing)
  return t.change.field(fields[field], from ?? nothing, to ?? nothing)
}

function shiftWords({ unit, duty, before, after }: PostingShift): string {
  const place = `${duty}, ${unit}`
  if (before && after) return t.change.shifts(place, timeWords(before), timeWords(after))
  if (after) return t.change.begins(place, timeWords(after))
  return before ? t.change.never(place, timeWords(before)) : place
}

function timeWords({ from, to }: Period): string {
  return to === null ? t.change.since(formatDay(from)) : t.change.until(formatDay(from), lastDay(to))
}
