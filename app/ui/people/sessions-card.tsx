import type { Device } from '../../domain/people/device.ts'
import { formatInstant } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'

const t = text.people.sessions

export type ShownSession = {
  id: string
  device: Device
  signedInAt: Date
  lastSeenAt: Date
  kept: boolean
}

type Props = { sessions: ShownSession[]; current: string }

/** Where one is signed in, to be ended one by one or all at once. */
export function SessionsCard({ sessions, current }: Props) {
  return (
    <Card className="mt-6 flex flex-col gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t.title}</h2>
        <p className="text-muted">{t.lead}</p>
      </div>
      <ul className="flex flex-col gap-4">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} current={session.id === current} />
        ))}
      </ul>
      <form method="post" action={paths.sessionsEnding()}>
        <Button tone="secondary">{t.endAll}</Button>
      </form>
    </Card>
  )
}

function SessionRow({ session, current }: { session: ShownSession; current: boolean }) {
  const { id, device, signedInAt, lastSeenAt, kept } = session
  const name = t.device(t.browsers[device.browser], t.systems[device.system])
  return (
    <li className="flex flex-wrap items-center justify-between gap-2">
      <div>
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {current ? <Badge tone="good">{t.current}</Badge> : null}
        </p>
        <p className="text-sm text-muted">
          {t.since(formatInstant(signedInAt))} {t.lastSeen(formatInstant(lastSeenAt))}
          {kept ? ` ${t.kept}` : null}
        </p>
      </div>
      {current ? null : (
        <form method="post" action={paths.sessionEnding(id)}>
          <Button tone="quiet" aria-label={t.endOf(name)}>
            {t.end}
          </Button>
        </form>
      )}
    </li>
  )
}
