import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { CodeField } from './code-field.tsx'

const t = text.secondStep.signIn

type Props = { redirectTo: string | null; paper: boolean; refusal: Refusal | null }

/** Between the password and the site: the code of the app, or one of those on paper. */
export function SignInCodePage({ redirectTo, paper, refusal }: Props) {
  const address = paper ? paths.loginRecovery(redirectTo) : paths.loginCode(redirectTo)
  return (
    <Page title={paper ? t.paperTitle : t.title} lead={paper ? t.paperLead : t.lead} width="narrow">
      <Card>
        <form method="post" action={address} className="flex flex-col gap-5">
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          {redirectTo ? <input type="hidden" name="redirectTo" value={redirectTo} /> : null}
          {paper ? (
            <Field
              {...{ label: t.paper, name: 'code', hint: t.paperHint, autoCapitalize: 'characters' }}
              {...{ autoComplete: 'off', spellCheck: false, required: true }}
            />
          ) : (
            <CodeField hint={text.secondStep.codeHint} />
          )}
          <Button>{t.submit}</Button>
        </form>
      </Card>
      <ul className="mt-6 flex flex-col gap-3">
        <li>
          <a
            className="link-line"
            href={paper ? paths.loginCode(redirectTo) : paths.loginRecovery(redirectTo)}
          >
            {paper ? t.toApp : t.toPaper}
          </a>
        </li>
        <li className="text-muted">{t.lost}</li>
        <li>
          <form method="post" action={paths.logout()}>
            <Button tone="quiet">{t.other}</Button>
          </form>
        </li>
      </ul>
    </Page>
  )
}
