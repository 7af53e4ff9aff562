import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Badge } from '../kit/badge.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'

const t = text.signingKeys

export type ShownKey = {
  id: string
  did: string
  from: Day
  retired: Day | null
  certificates: number
  badges: number
  opens: boolean
}

/** The keys that sign certificates: which is in use, since when, and what each has signed. */
export function KeysPage({ keys, rotated }: { keys: ShownKey[]; rotated: boolean }) {
  const back = { to: paths.settings(), label: text.settings.back }
  const locked = keys.some(({ retired, opens }) => retired === null && !opens)
  return (
    <Page title={t.title} lead={t.lead} back={back} width="narrow">
      <div className="flex flex-col gap-6">
        {rotated ? <Notice tone="good" title={t.rotated} /> : null}
        {locked ? (
          <Notice tone="warn" title={t.locked.title}>
            <p>{t.locked.text}</p>
          </Notice>
        ) : null}
        {keys.length === 0 ? <p>{t.none}</p> : null}
        <ul aria-label={t.caption} className="flex flex-col gap-4">
          {keys.map((key) => (
            <KeyCard key={key.id} shown={key} />
          ))}
        </ul>
        <p>
          <ButtonLink to={paths.settingsKeyRotation()}>{t.open}</ButtonLink>
        </p>
        <p>
          <a href={paths.verifyKeys()} className="tap">
            {t.published}
          </a>
        </p>
      </div>
    </Page>
  )
}

function KeyCard({ shown }: { shown: ShownKey }) {
  const { id, did, from, retired, certificates, badges, opens } = shown
  const facts = [
    { label: t.columns.from, value: formatDay(from) },
    ...(retired ? [{ label: t.columns.retired, value: formatDay(retired) }] : []),
    { label: t.columns.certificates, value: formatCount(certificates) },
    { label: t.columns.badges, value: formatCount(badges) },
  ]
  return (
    <li>
      <Card className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 className="font-semibold">
            {t.columns.key} <code className="break-all">{id}</code>
          </h2>
          <StateOf retired={retired !== null} opens={opens} />
        </div>
        <FactList facts={facts} />
        <p className="text-sm break-all text-muted">{t.did(did)}</p>
        {retired && !opens ? <p className="text-muted">{t.retiredLocked}</p> : null}
      </Card>
    </li>
  )
}

function StateOf({ retired, opens }: { retired: boolean; opens: boolean }) {
  if (retired) return <Badge>{t.states.retired}</Badge>
  return opens ? <Badge tone="good">{t.states.used}</Badge> : <Badge tone="warn">{t.states.locked}</Badge>
}
