import { dayOf } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { CodeField } from './code-field.tsx'

const t = text.secondStep

type Props = {
  /** Since when there is a second step; null: there is none. */
  since: Date | null
  /** Recovery codes that were not used yet. */
  left: number
  removed: boolean
  /** There must be one before anything else opens. */
  demanded: boolean
  /** Under which password managers know the account. */
  name: string
  refusal: Refusal | null
}

/** One's own second step: whether there is one, and how it begins or ends. */
export function SecondStepPage({ since, left, removed, demanded, name, refusal }: Props) {
  const back = demanded ? undefined : { to: paths.account(), label: text.people.account.title }
  return (
    <Page title={t.title} lead={t.lead} back={back} width="narrow">
      <div className="flex flex-col gap-6">
        {demanded ? <Notice tone="warn" title={t.demanded} /> : null}
        {removed && !since ? <Notice tone="good" title={t.off.removed} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {since ? <On since={since} left={left} name={name} /> : <Off demanded={demanded} name={name} />}
        {demanded ? (
          <form method="post" action={paths.logout()}>
            <Button tone="quiet">{text.people.signOut}</Button>
          </form>
        ) : null}
      </div>
    </Page>
  )
}

function Off({ demanded, name }: { demanded: boolean; name: string }) {
  return (
    <Card className="flex flex-col gap-4">
      <p className="font-semibold">{t.off.state}</p>
      <p>{t.off.need}</p>
      <form method="post" action={paths.secondStep()} className="flex flex-col gap-5">
        {demanded ? null : <Password name={name} />}
        <Button>{t.off.submit}</Button>
      </form>
    </Card>
  )
}

const FEW = 3

function On({ since, left, name }: { since: Date; left: number; name: string }) {
  return (
    <>
      <Card className="flex flex-col gap-2">
        <p className="font-semibold">{t.on.since(dayOf(new Date(since)))}</p>
        <p>{t.on.left(left)}</p>
        {left < FEW ? <Notice tone="warn" title={t.on.few} /> : null}
      </Card>
      <Card className="flex flex-col gap-4">
        <h2 className="text-xl font-semibold">{t.on.remove}</h2>
        <p className="text-muted">{t.on.removeText}</p>
        <form method="post" action={paths.secondStepRemoval()} className="flex flex-col gap-5">
          <Password name={name} />
          <CodeField hint={t.anyCodeHint} letters />
          <Button tone="danger">{t.on.submit}</Button>
        </form>
      </Card>
    </>
  )
}

function Password({ name }: { name: string }) {
  return (
    <>
      <input type="text" name="name" autoComplete="username" value={name} readOnly hidden />
      <Field
        label={t.off.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
    </>
  )
}
