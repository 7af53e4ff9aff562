import { addDays } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DayField } from '../people/change-fields.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import type { ShownWaiver } from './waivers-section.tsx'

const t = text.waivers

type Props = { person: { id: string; fullName: string }; waiver: ShownWaiver }
type Declined = { values: { last: string }; refusal: Refusal }

/** A waiver gets its last day. */
export function WaiverEndingPage({ person, waiver, declined }: Props & { declined: Declined | undefined }) {
  const value = declined?.values.last ?? (waiver.to ? addDays(waiver.to, -1) : '')
  return (
    <Page title={t.ending.title} lead={t.ending.lead} back={backTo(person)} width="narrow">
      <div className="stack">
        {declined ? <RefusalNotice refusal={declined.refusal} /> : null}
        <Card className="flex flex-col gap-5">
          <Facts waiver={waiver} />
          <form
            method="post"
            action={paths.waiverEnding(person.id, waiver.id)}
            className="flex flex-col gap-5"
          >
            <DayField
              name="last"
              label={t.ending.last}
              hint={t.ending.lastHint}
              value={value}
              refusal={declined?.refusal ?? null}
              required
            />
            <p>
              <Button>{t.ending.submit}</Button>
            </p>
          </form>
        </Card>
        <p>
          <a href={paths.waiverRetraction(person.id, waiver.id)} className="cell-link">
            {t.ending.wrong}
          </a>
        </p>
      </div>
    </Page>
  )
}

/** A waiver that should never have been is taken back. */
export function WaiverRetractionPage({ person, waiver }: Props) {
  return (
    <Page title={t.retraction.title} lead={t.retraction.lead} back={backTo(person)} width="narrow">
      <Card className="flex flex-col gap-5">
        <Facts waiver={waiver} />
        <form method="post" action={paths.waiverRetraction(person.id, waiver.id)}>
          <Button tone="danger">{t.retraction.submit}</Button>
        </form>
      </Card>
    </Page>
  )
}

const backTo = (person: Props['person']) => ({
  to: paths.person(person.id),
  label: <Vietnamese>{person.fullName}</Vietnamese>,
})

function Facts({ waiver: { certification, reason, from, to, grantedBy, grantedOn } }: Pick<Props, 'waiver'>) {
  const { table } = t
  return (
    <FactList
      facts={[
        { label: table.certification, value: <Vietnamese>{certification}</Vietnamese> },
        { label: table.time, value: t.time(from, to) },
        { label: table.reason, value: <Vietnamese>{reason}</Vietnamese> },
        { label: table.by, value: table.grantedBy(grantedBy ?? table.operator, grantedOn) },
      ]}
    />
  )
}
