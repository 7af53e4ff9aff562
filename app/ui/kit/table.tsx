import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Column = { label: ReactNode; numeric?: boolean }
export type Row = { key: string; cells: ReactNode[] }

type Props = {
  caption: string
  /** Hides the caption where a heading right above says the same. */
  captionHidden?: boolean
  head: (string | Column)[]
  rows: Row[] | ReactNode[][]
  /** What stands in place of the table when it has no rows: on a phone it would be cut off below wide headings. */
  empty?: ReactNode
}

const asColumn = (column: string | Column): Column =>
  typeof column === 'string' ? { label: column } : column
const asRow = (row: Row | ReactNode[], index: number): Row =>
  Array.isArray(row) ? { key: String(index), cells: row } : row

/** A table in a box of its own that scrolls sideways and by keyboard. The first cell of a row is its heading. */
export function Table({ caption, captionHidden = false, head, rows, empty }: Props) {
  const columns = head.map(asColumn)
  if (rows.length === 0 && empty) {
    return (
      <div className="table-box">
        {captionHidden ? null : <p className="font-semibold">{caption}</p>}
        <p>{empty}</p>
      </div>
    )
  }
  return (
    <div className="table-box" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(asRow).map((row) => (
            <TableRow key={row.key} cells={row.cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableRow({ cells, columns }: { cells: ReactNode[]; columns: Column[] }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const className = classNames(columns[index]?.numeric && 'numeric') || undefined
        return index === 0 ? (
          <th key={index} scope="row" className={className}>
            {cell}
          </th>
        ) : (
          <td key={index} className={className}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
}
