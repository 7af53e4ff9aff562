import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { TextArea } from '../../kit/text-area.tsx'
import { fieldError } from '../../shell/field-error.ts'
import { FactList } from '../fact-list.tsx'
import { ConfirmCard, type Asked, type Decided } from './confirm-card.tsx'
import { DecisionPage } from './decision-page.tsx'

const t = text.register.reissue

/** Having a certificate issued anew under the right name, in two steps: why, and then what exactly will happen. */
export function ReissuePage({ asked, ...decided }: Decided & { asked: Asked }) {
  const { id, name, nameToday } = decided.certificate
  const { values = { kind: '', reason: '' }, refusal = null, confirming = false } = asked ?? {}
  const names = [
    { label: t.before, value: name, vietnamese: true },
    { label: t.after, value: nameToday, vietnamese: true },
  ]
  const { reason } = values
  return (
    <DecisionPage words={t} certificate={decided.certificate} refusal={refusal}>
      {confirming ? (
        <ConfirmCard
          {...decided}
          facts={[
            { label: t.after, value: nameToday, vietnamese: true },
            { label: text.register.confirm.reason, value: reason, vietnamese: true },
          ]}
          effects={t.effects}
          values={{ reason }}
          action={paths.reissueConfirmation(id)}
          submit={t.submit}
        />
      ) : null}
      <Card className="flex flex-col gap-5">
        {confirming ? null : <FactList facts={names} />}
        <form method="post" action={paths.reissue(id)} className="flex flex-col gap-5">
          <TextArea
            label={t.reason}
            name="reason"
            hint={t.reasonHint}
            defaultValue={reason}
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
