import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.people.password

type Props = { first: boolean; name: string; refusal: Refusal | null }

export function PasswordPage({ first, name, refusal }: Props) {
  return (
    <Page title={t.title} lead={first ? t.firstLead : t.changeLead} width="narrow">
      <Card>
        <form method="post" action={paths.password()} className="flex flex-col gap-5">
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          <input type="text" name="name" autoComplete="username" value={name} readOnly hidden />
          {first ? null : (
            <Field
              label={t.current}
              name="current"
              type="password"
              autoComplete="current-password"
              required
            />
          )}
          <Field
            label={t.password}
            name="password"
            type="password"
            hint={t.passwordHint}
            autoComplete="new-password"
            required
          />
          <Field label={t.repeat} name="repeat" type="password" autoComplete="new-password" required />
          <Button type="submit" tone="primary">
            {t.submit}
          </Button>
        </form>
      </Card>
    </Page>
  )
}
