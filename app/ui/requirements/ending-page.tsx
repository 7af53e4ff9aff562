import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { DayField } from '../people/change-fields.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { MeasuredChange, type Measured } from './measured-change.tsx'
import { RequirementFacts, type Requirement } from './requirement-words.tsx'

const t = text.requirements.ending

type Values = { last: string }
type Form = { requirement: Requirement; values: Values; measured: Measured | null; refusal: Refusal | null }
type Props = { form: Form; declined: { values: Values; refusal: Refusal } | undefined }

/** Asks for the last day of a requirement, shows what ending it then does, and ends it. */
export function EndingPage({ form, declined }: Props) {
  const { requirement, measured } = form
  const refusal = declined?.refusal ?? form.refusal
  const values = declined?.values ?? form.values
  const address = paths.requirementEnding(requirement.id)
  const shown = declined ? null : measured
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.requirements(), label: text.requirements.back }}>
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <RequirementFacts {...requirement} />
        {shown ? (
          <Card className="stack-wide">
            <MeasuredChange measured={shown} ending />
            <form method="post" action={address}>
              <input type="hidden" name="last" value={values.last} />
              <Button>{t.confirm}</Button>
            </form>
          </Card>
        ) : null}
        <Card className="max-w-2xl">
          <form method="get" action={address} className="flex flex-col gap-5">
            <input type="hidden" name="preview" value="1" />
            <DayField
              name="last"
              label={t.last}
              hint={t.lastHint}
              value={values.last}
              refusal={refusal}
              required
            />
            <p>
              <Button tone={shown ? 'secondary' : 'primary'}>{shown ? t.again : t.preview}</Button>
            </p>
          </form>
        </Card>
        <p>
          <a href={paths.requirementWithdrawal(requirement.id)} className="cell-link">
            {t.wrong}
          </a>
        </p>
      </div>
    </Page>
  )
}
