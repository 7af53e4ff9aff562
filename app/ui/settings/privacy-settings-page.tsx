import type { Upcoming } from '../../domain/people/leaving/upcoming.ts'
import { SETTLING_DAYS } from '../../domain/people/leaving/leaver.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.privacy.settings

type Props = {
  values: { retentionMonths: string; contact: string }
  refusal: Refusal | null
  saved: boolean
  leaving: Upcoming
}

export function PrivacySettingsPage({ values, refusal, saved, leaving }: Props) {
  const back = { to: paths.settings(), label: text.settings.back }
  return (
    <Page title={t.title} lead={t.lead} back={back} width="narrow">
      <Card className="flex flex-col gap-5">
        {saved ? <Notice tone="good" title={text.settings.saved} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <form method="post" action={paths.settingsPrivacy()} className="flex flex-col gap-5">
          <Field
            label={t.retentionMonths}
            name="retentionMonths"
            hint={t.retentionHint}
            defaultValue={values.retentionMonths}
            error={fieldError(refusal, 'retentionMonths')}
            inputMode="numeric"
            maxLength={3}
            required
          />
          <Field
            label={t.contact}
            name="contact"
            hint={t.contactHint}
            defaultValue={values.contact}
            error={fieldError(refusal, 'contact')}
            maxLength={200}
          />
          <Button>{text.settings.save}</Button>
        </form>
        <a href={paths.privacy()}>{t.read}</a>
      </Card>
      <Leaving {...leaving} />
    </Page>
  )
}

/** What the retention leads to, and when: it cannot be undone. */
function Leaving(coming: Upcoming) {
  const { title, what, settling, returns, upcoming } = text.leaving
  return (
    <Card className="mt-6 flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {upcoming(coming).map((line) => (
        <p key={line} className="font-semibold">
          {line}
        </p>
      ))}
      <p>{what}</p>
      <p>{settling(SETTLING_DAYS)}</p>
      <p>{returns}</p>
    </Card>
  )
}
