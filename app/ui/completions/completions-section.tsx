import type { AcceptedKind } from '../../domain/completions/accepted.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.completions

export type ShownCompletion = {
  id: string
  course: string
  version: number
  on: Day
  kind: AcceptedKind
  evidence: string
  recordedOn: Day
  /** Null: the operator of the server. */
  recordedBy: string | null
  /** The number of a certificate that rests on it. */
  certificate: string | null
}

type Props = { personId: string; completions: ShownCompletion[]; mayDecide: boolean }

/** Training done elsewhere that was accepted: by which evidence, by whom and when. */
export function CompletionsSection({ personId, completions, mayDecide }: Props) {
  const { course, day, evidence, by, change } = t.table
  return (
    <section className="stack">
      <h2>{t.table.title}</h2>
      {completions.length === 0 ? (
        <p>{t.table.none}</p>
      ) : (
        <Table
          caption={t.table.title}
          captionHidden
          head={[course, day, evidence, by, ...(mayDecide ? [change] : [])]}
          rows={completions.map((one) => ({ key: one.id, cells: cellsOf(one, personId, mayDecide) }))}
        />
      )}
      {mayDecide ? (
        <p>
          <ButtonLink tone="secondary" to={paths.personCompletions(personId)}>
            {t.add}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}

function cellsOf(completion: ShownCompletion, personId: string, mayDecide: boolean) {
  const { id, course, version, on, kind, evidence, recordedOn, recordedBy, certificate } = completion
  const cells = [
    <span key="course">
      <Vietnamese>{course}</Vietnamese>
      <span className="cell-note">{t.table.version(version)}</span>
    </span>,
    <span key="day">
      {formatDay(on)}
      {on < recordedOn ? <span className="cell-note">{text.staff.enteredLate(recordedOn)}</span> : null}
    </span>,
    <span key="evidence">
      {t.kinds[kind]}
      <span className="cell-note" lang="vi">
        {evidence}
      </span>
      {certificate ? <span className="cell-note">{t.table.certified(certificate)}</span> : null}
    </span>,
    t.table.byWhom(recordedBy ?? t.table.operator, recordedOn),
  ]
  if (!mayDecide) return cells
  const retract = (
    <a
      key="change"
      href={paths.completionRetraction(personId, id)}
      className="cell-link"
      aria-label={t.table.retractOf(course, on)}
    >
      {t.table.retract}
    </a>
  )
  return [...cells, retract]
}
