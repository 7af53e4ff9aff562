import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.waivers

export type ShownWaiver = {
  id: string
  certification: string
  reason: string
  from: Day
  to: Day | null
  grantedOn: Day
  /** Null: the operator of the server. */
  grantedBy: string | null
  endedOn: Day | null
  endedBy: string | null
}

type Props = { personId: string; waivers: ShownWaiver[]; mayDecide: boolean }

/** From what somebody is, was and will be waived, who decided it and when. */
export function WaiversSection({ personId, waivers, mayDecide }: Props) {
  const { certification, time, reason, by, change } = t.table
  return (
    <section className="stack">
      <h2>{t.table.title}</h2>
      {waivers.length === 0 ? (
        <p>{t.table.none}</p>
      ) : (
        <Table
          caption={t.table.title}
          captionHidden
          head={[certification, time, reason, by, ...(mayDecide ? [change] : [])]}
          rows={waivers.map((waiver) => ({ key: waiver.id, cells: cellsOf(waiver, personId, mayDecide) }))}
        />
      )}
      {mayDecide ? (
        <p>
          <ButtonLink tone="secondary" to={paths.personWaivers(personId)}>
            {t.add}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}

function cellsOf(waiver: ShownWaiver, personId: string, mayDecide: boolean) {
  const { id, certification, reason, from, to, grantedOn, grantedBy, endedOn, endedBy } = waiver
  const cells = [
    <Vietnamese key="certification">{certification}</Vietnamese>,
    <span key="time">
      {t.time(from, to)}
      {from < grantedOn ? <span className="cell-note">{text.staff.enteredLate(grantedOn)}</span> : null}
    </span>,
    <Vietnamese key="reason">{reason}</Vietnamese>,
    <span key="by">
      {t.table.grantedBy(grantedBy ?? t.table.operator, grantedOn)}
      {endedOn ? (
        <span className="cell-note">{t.table.endedBy(endedBy ?? t.table.operator, endedOn)}</span>
      ) : null}
    </span>,
  ]
  if (!mayDecide) return cells
  const end = (
    <a
      key="change"
      href={paths.waiverEnding(personId, id)}
      className="cell-link"
      aria-label={t.table.endOf(certification)}
    >
      {t.table.end}
    </a>
  )
  return [...cells, end]
}
