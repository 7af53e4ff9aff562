import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import type { ShownKey } from './keys-page.tsx'

const t = text.signingKeys.rotation

type Props = {
  /** The key in use; null: there is none yet. */
  current: Pick<ShownKey, 'id' | 'certificates'> | null
  /** Under which password managers know the account. */
  name: string
  refusal: Refusal | null
}

/** What changing the key means, and the password that confirms it. */
export function KeyRotationPage({ current, name, refusal }: Props) {
  const back = { to: paths.settingsKeys(), label: text.signingKeys.title }
  return (
    <Page title={t.title} lead={t.lead} back={back} width="narrow">
      <div className="flex flex-col gap-6">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card className="flex flex-col gap-5">
          <p className="font-semibold">{current ? t.current(current.id, current.certificates) : t.first}</p>
          <ul className="list-disc space-y-2 pl-6">
            {t.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          <form method="post" action={paths.settingsKeyRotation()} className="flex flex-col gap-5">
            <input type="text" name="name" autoComplete="username" value={name} readOnly hidden />
            <input type="hidden" name="instead" value={current?.id ?? ''} />
            <Field
              label={t.password}
              hint={t.passwordHint}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
            <Button tone="danger">{t.submit}</Button>
          </form>
        </Card>
      </div>
    </Page>
  )
}
