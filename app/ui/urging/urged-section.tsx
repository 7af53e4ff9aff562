import type { Day } from '../../domain/day.ts'
import type { CallOutcome } from '../../domain/urging/call.ts'
import { formatDay, formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.coverageAct

export type ShownAssignment = {
  id: string
  certification: string
  dueOn: Day
  note: string
  recordedOn: Day
  /** Null: the operator of the server. */
  recordedBy: string | null
  mayRetract: boolean
}
type ShownCall = {
  id: string
  outcome: CallOutcome
  promisedBy: Day | null
  at: number
  by: string | null
}
export type Urged = { assignments: ShownAssignment[]; calls: ShownCall[] }

/** What somebody is assigned and by when, and who phoned them about it. */
export function UrgedSection({ personId, urged }: { personId: string; urged: Urged }) {
  const { assignments, calls } = urged
  return (
    <>
      <section className="stack">
        <h2>{t.person.assigned}</h2>
        {assignments.length === 0 ? (
          <p>{t.person.none}</p>
        ) : (
          <Assignments personId={personId} of={assignments} />
        )}
      </section>
      {calls.length > 0 ? (
        <section className="stack">
          <h2>{t.person.calls}</h2>
          <Calls calls={calls} />
        </section>
      ) : null}
    </>
  )
}

function Assignments({ personId, of }: { personId: string; of: ShownAssignment[] }) {
  const { certification, due, note, by, change } = t.person.columns
  return (
    <Table
      caption={t.person.assigned}
      captionHidden
      head={[certification, due, note, by, change]}
      rows={of.map((one) => ({
        key: one.id,
        cells: [
          <Vietnamese key="certification">{one.certification}</Vietnamese>,
          formatDay(one.dueOn),
          <Vietnamese key="note">{one.note}</Vietnamese>,
          t.person.by(one.recordedBy ?? t.operator, one.recordedOn),
          one.mayRetract ? (
            <a
              key="change"
              href={paths.assignmentRetraction(personId, one.id)}
              className="cell-link"
              aria-label={t.person.retractOf(one.certification)}
            >
              {t.person.retract}
            </a>
          ) : (
            '—'
          ),
        ],
      }))}
    />
  )
}

function Calls({ calls }: { calls: ShownCall[] }) {
  const { at, by, outcome } = t.person.callColumns
  return (
    <Table
      caption={t.person.calls}
      captionHidden
      head={[at, outcome, by]}
      rows={calls.map((call) => ({
        key: call.id,
        cells: [
          formatInstant(new Date(call.at)),
          t.call(call.outcome, call.promisedBy),
          call.by ? <Vietnamese key="by">{call.by}</Vietnamese> : t.operator,
        ],
      }))}
    />
  )
}
