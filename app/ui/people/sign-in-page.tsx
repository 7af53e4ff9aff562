import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.people.signIn

type Props = { redirectTo: string | null; refusal: Refusal | null; login: string }

export function SignInPage({ redirectTo, refusal, login }: Props) {
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <Card>
        <form method="post" action={paths.login()} className="flex flex-col gap-5">
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          <p data-from-slip hidden role="status" className="font-semibold">
            {t.fromSlip}
          </p>
          {redirectTo ? <input type="hidden" name="redirectTo" value={redirectTo} /> : null}
          <Field
            label={t.login}
            name="login"
            defaultValue={login}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <Field
            label={t.password}
            name="password"
            type="password"
            hint={t.passwordHint}
            autoComplete="current-password"
            required
          />
          <Checkbox name="keep" value="1" label={t.keep} hint={t.keepHint} />
          <Button type="submit" tone="primary">
            {t.submit}
          </Button>
        </form>
      </Card>
      <section className="mt-6">
        <h2 className="font-semibold">{t.help}</h2>
        <p className="text-muted">{t.helpText}</p>
      </section>
    </Page>
  )
}
