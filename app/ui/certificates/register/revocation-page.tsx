import { revocationKinds } from '../../../domain/certificates/correcting.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { ChoiceList } from '../../kit/choice-list.tsx'
import { TextArea } from '../../kit/text-area.tsx'
import { fieldError } from '../../shell/field-error.ts'
import type { Asked, Decided } from './confirm-card.tsx'
import { ConfirmCard } from './confirm-card.tsx'
import { DecisionPage } from './decision-page.tsx'

const t = text.register.revocation

/** Revoking a certificate, in two steps: why, and then what exactly will happen. */
export function RevocationPage({ asked, ...decided }: Decided & { asked: Asked }) {
  const { id } = decided.certificate
  const { values = { kind: '', reason: '' }, refusal = null, confirming = false } = asked ?? {}
  const kind = revocationKinds.find((one) => one === values.kind)
  const facts = [
    { label: t.kind, value: kind ? t.kinds[kind] : '' },
    { label: text.register.confirm.reason, value: values.reason, vietnamese: true },
  ]
  return (
    <DecisionPage words={t} certificate={decided.certificate} refusal={refusal}>
      {confirming ? (
        <ConfirmCard
          {...{ ...decided, facts, values }}
          effects={t.effects}
          action={paths.revocationConfirmation(id)}
          submit={t.submit}
        />
      ) : null}
      <Card>
        <form method="post" action={paths.revocation(id)} className="flex flex-col gap-5">
          <ChoiceList
            name="kind"
            type="radio"
            legend={t.kind}
            choices={revocationKinds.map((value) => ({ value, label: t.kinds[value] }))}
            selected={[values.kind]}
            error={fieldError(refusal, 'revocationKind')}
            required
          />
          <TextArea
            label={t.reason}
            name="reason"
            hint={t.reasonHint}
            defaultValue={values.reason}
            error={fieldError(refusal, 'reason')}
            maxLength={300}
            rows={3}
            required
          />
          <p>
            <Button tone={confirming ? 'secondary' : 'primary'}>
              {confirming ? text.register.confirm.again : t.next}
            </Button>
          </p>
        </form>
      </Card>
    </DecisionPage>
  )
}
