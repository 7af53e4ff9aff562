import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.setup

type Props = {
  provinces: { code: string; name: string }[]
  /** Somebody can sign in already: the operator made accounts. */
  accounts: boolean
  typed: { code: string; province: string }
  refusal: Refusal | null
}

/** Step 1: the code from the server's log, and where this is. */
export function SetupPage({ provinces, accounts, typed, refusal }: Props) {
  const choices = provinces.map(({ code, name }) => ({ value: code, label: name, lang: 'vi' as const }))
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <Card>
        <form method="post" action={paths.setup()} className="flex flex-col gap-5">
          <p className="text-muted">{t.step(1)}</p>
          {refusal ? <RefusalNotice refusal={refusal} /> : null}
          <Field
            label={t.code.label}
            name="code"
            hint={t.code.hint}
            defaultValue={typed.code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
          />
          <Select
            label={t.province.label}
            name="province"
            hint={t.province.hint}
            error={fieldError(refusal, 'province')}
            choices={[{ value: '', label: t.province.choose }, ...choices]}
            defaultValue={typed.province}
            required
          />
          <Button type="submit">{t.next}</Button>
        </form>
      </Card>
      {accounts ? (
        <p className="mt-4">
          <a href={paths.login()}>{t.signIn}</a>
        </p>
      ) : null}
    </Page>
  )
}
