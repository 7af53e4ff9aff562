import type { LetterKind } from '../../domain/reminders/letter.ts'
import { formatCount, formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Stat } from '../kit/stat.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.reminders.queue

type Troubled = {
  id: string
  kind: LetterKind
  personId: string
  fullName: string
  state: 'waiting' | 'failed' | 'unknown'
  reason: string
  at: number
}

export type ShownQueue = {
  waiting: number
  sending: number
  sent: number
  failed: number
  unknown: number
  troubled: Troubled[]
}

/** How many letters wait, went out, did not; and those that somebody should look at. */
export function LetterQueue({ queue, opens }: { queue: ShownQueue; opens: number | null }) {
  const { waiting, sending, sent, failed, unknown, troubled } = queue
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{t.title}</h2>
      <dl className="stats">
        <Stat label={t.waiting} value={formatCount(waiting + sending)} />
        <Stat label={t.sent} value={formatCount(sent)} />
        <Stat label={t.failed} value={formatCount(failed)} />
        <Stat label={t.unknown} value={formatCount(unknown)} />
      </dl>
      {waiting > 0 && opens !== null ? <p>{t.opens(new Date(opens))}</p> : null}
      {unknown > 0 ? <p>{t.unknownHint}</p> : null}
      {troubled.length > 0 ? (
        <Table
          caption={t.troubled}
          head={[t.columns.who, t.columns.state, t.columns.reason, t.columns.again]}
          rows={troubled.map((letter) => ({ key: letter.id, cells: cellsOf(letter) }))}
        />
      ) : null}
    </Card>
  )
}

function cellsOf({ id, kind, personId, fullName, state, reason, at }: Troubled) {
  return [
    <span key="who">
      <a href={paths.person(personId)} className="cell-link">
        <Vietnamese>{fullName}</Vietnamese>
      </a>
      <span className="cell-note">{t.kinds[kind]}</span>
    </span>,
    <span key="state">
      {t.states[state]}
      <span className="cell-note">{formatInstant(new Date(at))}</span>
    </span>,
    (t.reasons as Record<string, string>)[reason] ?? reason,
    state === 'waiting' ? null : (
      <form key="again" method="post" action={paths.letterAgain(id)}>
        <Button tone="secondary" aria-label={t.againTo(fullName)}>
          {t.again}
        </Button>
      </form>
    ),
  ]
}
