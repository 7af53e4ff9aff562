import type { ReactNode } from 'react'
import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { Button } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Field } from '../../kit/field.tsx'
import { FactList, type Fact } from '../fact-list.tsx'

const t = text.register.confirm

/** A certificate that is decided on, and who decides. */
export type Decided = {
  certificate: { id: string; number: string; name: string; nameToday: string; certification: string }
  decider: string
}

/** What was typed, why it was refused, and whether it waits to be confirmed. */
export type Asked =
  { values: { kind: string; reason: string }; refusal: Refusal | null; confirming: boolean } | undefined

type Props = Decided & {
  action: string
  facts: Fact[]
  effects: string[]
  values: Record<string, string>
  submit: string
  children?: ReactNode
}

/** What exactly will happen, and the own password to say so: the second step of a decision on a certificate. */
export function ConfirmCard({ certificate, decider, action, facts, effects, values, submit }: Props) {
  const { number, name, certification } = certificate
  const about = [
    { label: t.certificate, value: number },
    { label: t.holder, value: name, vietnamese: true },
    { label: text.certificates.facts.certification, value: certification, vietnamese: true },
    ...facts,
  ]
  return (
    <Card className="flex flex-col gap-5">
      <h2 className="text-xl font-semibold">{t.title}</h2>
      <FactList facts={about} />
      <ul className="change-list">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <form method="post" action={action} className="flex flex-col gap-5">
        {Object.entries(values).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <input type="text" name="name" autoComplete="username" value={decider} readOnly hidden />
        <Field
          label={t.password}
          hint={t.passwordHint}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <p>
          <Button tone="danger">{submit}</Button>
        </p>
      </form>
    </Card>
  )
}
