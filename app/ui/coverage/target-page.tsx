import type { NamedAim } from '../../domain/coverage/passed-target.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { FormerTargets, PassedTarget } from './former-targets.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.coverageTarget

type Props = {
  unit: { code: string; name: string }
  values: { percent: string; by: string }
  aim: NamedAim
  refusal: Refusal | null
}

/** What share of the staff of a unit is to be trained, and by when. */
export function TargetPage({ unit, values, aim, refusal }: Props) {
  const back = {
    to: paths.unitCoverage(unit.code),
    label: <Around words={text.coverage.title} what={unit.name} />,
  }
  return (
    <Page title={<Around words={t.title} what={unit.name} />} lead={t.lead} back={back} width="narrow">
      <Card className="flex flex-col gap-5">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <FormerTargets aim={aim} code={null} />
        <PassedTarget aim={aim} />
        <p>
          <Around words={t.scope} what={unit.name} />
        </p>
        <form
          method="post"
          action={paths.coverageTarget(unit.code)}
          className="flex flex-col gap-5"
          noValidate
        >
          <Field
            label={t.percent}
            name="percent"
            hint={t.percentHint}
            defaultValue={values.percent}
            error={fieldError(refusal, 'percent')}
            inputMode="numeric"
            maxLength={3}
            required
          />
          <Field
            label={t.by}
            name="by"
            type={fieldError(refusal, 'by') ? 'text' : 'date'}
            hint={t.byHint}
            defaultValue={values.by}
            error={fieldError(refusal, 'by')}
            required
          />
          <Button>{t.save}</Button>
        </form>
      </Card>
    </Page>
  )
}
