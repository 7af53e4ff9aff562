import type { Refusal } from '../../../domain/refusal.ts'
import { MONTH_DAYS } from '../../../domain/reports/subscription.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { Around } from '../../kit/vietnamese.tsx'
import { fieldError } from '../../shell/field-error.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'

const t = text.coverageReports.subscription
const USUAL_DAY = 5

type Props = {
  unit: { code: string; name: string }
  /** `insteadOf`: ended units that were subscribed to, and that this letter stands for. */
  subscription: { dayOfMonth: number; insteadOf: string[] } | null
  /** Whether letters go out at all. */
  sends: boolean
  refusal: Refusal | null
  typed: string | undefined
}

/** On which day of the month somebody gets the report on a unit by e-mail, or no more. */
export function SubscriptionPage({ unit, subscription, sends, refusal, typed }: Props) {
  const days = Array.from({ length: MONTH_DAYS.last }, (_, at) => String(at + MONTH_DAYS.first))
  const back = {
    to: paths.coverageReports(unit.code),
    label: <Around words={text.coverageReports.title} what={unit.name} />,
  }
  return (
    <Page title={t.title} lead={t.lead} back={back} width="narrow">
      <div className="stack">
        {sends ? null : <Notice tone="warn">{t.off}</Notice>}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <p>{subscription ? t.is(subscription.dayOfMonth) : t.isNot}</p>
        {subscription && subscription.insteadOf.length > 0 ? (
          <p>
            <Around words={t.insteadOf} what={subscription.insteadOf.join(', ')} />
          </p>
        ) : null}
        <Card>
          <form
            method="post"
            action={paths.reportSubscription(unit.code)}
            className="flex flex-col gap-5"
            noValidate
          >
            <Select
              label={t.day}
              name="dayOfMonth"
              hint={t.dayHint}
              error={fieldError(refusal, 'dayOfMonth')}
              defaultValue={typed ?? String(subscription?.dayOfMonth ?? USUAL_DAY)}
              choices={days.map((value) => ({ value, label: value }))}
            />
            <p>
              <Button>{subscription ? t.change : t.submit}</Button>
            </p>
          </form>
        </Card>
        {subscription ? (
          <form method="post" action={paths.reportSubscriptionEnding(unit.code)}>
            <Button tone="danger">{t.end}</Button>
          </form>
        ) : null}
      </div>
    </Page>
  )
}
