import type { RosterFault } from '../../../domain/people/roster/roster-fault.ts'
import { text } from '../../../i18n/text.ts'
import { Table } from '../../kit/table.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'

const t = text.rosterPages

/** Lines of a roster that are refused, each with its column and why. */
export function RefusedLines({ lines }: { lines: RosterFault[] }) {
  return (
    <Table
      caption={t.groups.refused}
      captionHidden
      head={[t.preview.place, t.preview.reason]}
      empty={t.preview.empty}
      rows={lines.map(({ row, column, trouble, detail }) => ({
        key: `${row} ${column} ${trouble}`,
        cells: [
          <span key="place">
            {t.preview.rowNumber(row)}
            <span className="cell-note">
              <Vietnamese>{column}</Vietnamese>
            </span>
          </span>,
          <Around key="reason" words={text.roster.troubles[trouble]} what={detail} />,
        ],
      }))}
    />
  )
}
