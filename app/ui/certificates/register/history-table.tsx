import type { RevocationKind } from '../../../domain/certificates/correcting.ts'
import type { Day } from '../../../domain/day.ts'
import { formatInstant } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'

const t = text.register.history

type Other = { id: string; number: string }
export type ShownEvent = { at: Date; by: string | null } & (
  | { event: 'issued' | 'drawn' | 'unrevoked' }
  | { event: 'revoked'; on: Day; kind: RevocationKind; reason: string }
  | { event: 'superseded' | 'supersedes'; on: Day; reason: string; other: Other }
)

/** What has happened to a certificate, in the order in which it did. */
export function HistoryTable({ events }: { events: ShownEvent[] }) {
  return (
    <Table
      caption={t.title}
      captionHidden
      head={[t.at, t.what, t.who]}
      rows={events.map((event, index) => ({
        key: String(index),
        cells: [
          formatInstant(event.at),
          <What key="what" event={event} />,
          event.by ? <Vietnamese key="by">{event.by}</Vietnamese> : t.nobody,
        ],
      }))}
    />
  )
}

function What({ event }: { event: ShownEvent }) {
  if (!('on' in event)) return <>{t[event.event]}</>
  return (
    <>
      {event.event === 'revoked' ? t.revoked(event.on, event.kind) : t[event.event](event.on)}{' '}
      {'other' in event ? (
        <a href={paths.registered(event.other.id)} className="cell-link">
          {event.other.number}
        </a>
      ) : null}
      <span className="cell-note" lang="vi">
        {event.reason}
      </span>
    </>
  )
}
