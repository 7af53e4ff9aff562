import type { CertificateState } from '../../../domain/certificates/state.ts'
import type { Day } from '../../../domain/day.ts'
import { formatDay, lastDay } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Badge } from '../../kit/badge.tsx'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { stateTone } from '../state-tone.ts'
import { stateNote } from './state-note.ts'

const t = text.register

export type ShownLine = {
  id: string
  number: string
  name: string
  unit: string | null
  certification: string
  issuedOn: Day
  validUntil: Day | null
  state: CertificateState
  revokedOn: Day | null
  supersededOn: Day | null
  supersededBy: string | null
}

/** Lines of the register; each opens by its number. */
export function RegisterTable({ lines }: { lines: ShownLine[] }) {
  const { number, name, certification, issuedOn, validUntil, state } = t.columns
  return (
    <Table
      caption={t.title}
      captionHidden
      head={[number, name, certification, issuedOn, validUntil, state]}
      empty={t.none}
      rows={lines.map((line) => ({ key: line.id, cells: cellsOf(line) }))}
    />
  )
}

function cellsOf(line: ShownLine) {
  const { id, number, name, unit, certification, issuedOn, validUntil, state } = line
  return [
    <a key="number" href={paths.registered(id)} className="cell-link whitespace-nowrap">
      {number}
    </a>,
    <span key="name">
      <Vietnamese>{name}</Vietnamese>
      {unit ? (
        <span className="cell-note" lang="vi">
          {unit}
        </span>
      ) : null}
    </span>,
    <Vietnamese key="certification">{certification}</Vietnamese>,
    formatDay(issuedOn),
    validUntil ? lastDay(validUntil) : t.unlimited,
    <span key="state">
      <Badge tone={stateTone[state]}>{text.certificates.states[state].word}</Badge>
      <Note line={line} />
    </span>,
  ]
}

function Note({ line }: { line: ShownLine }) {
  const note = stateNote({ facts: line, supersededBy: line.supersededBy })
  return note === null ? null : <span className="cell-note">{note}</span>
}
