import type { IssuerFields } from '../../domain/certificates/issuer-fields.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Around } from '../kit/vietnamese.tsx'
import { PersonFields, type PersonValues } from '../people/person-fields.tsx'
import { fieldError } from '../shell/field-error.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { DepartmentFields } from './department-fields.tsx'
import { LogoField } from './logo-field.tsx'

const t = text.setup

export type SetupValues = PersonValues & IssuerFields

type Props = {
  province: { code: string; name: string }
  values: SetupValues
  logo: string
  informed: boolean
  refusal: Refusal | null
}

/** Step 2: the first administrator, and the department that issues. */
export function SetupInstallationPage({ province, values, logo, informed, refusal }: Props) {
  return (
    <Page
      title={<Around words={t.of} what={province.name} />}
      lead={t.detailsLead}
      back={{ to: paths.setup(), label: t.back }}
      width="narrow"
    >
      <form
        method="post"
        action={paths.setupInstallation(province.code)}
        encType="multipart/form-data"
        className="flex flex-col gap-6"
      >
        <p className="text-muted">{t.step(2)}</p>
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <AdministratorCard values={values} refusal={refusal} />
        <Card className="flex flex-col gap-5">
          <div>
            <h2 className="text-xl font-semibold">{t.department.title}</h2>
            <p className="text-muted">{t.department.lead}</p>
          </div>
          <DepartmentFields values={values} refusal={refusal} />
          <LogoField kept={logo} refusal={refusal} />
        </Card>
        <Card>
          <Checkbox
            name="notice"
            value="1"
            label={text.privacy.atSetup}
            hint={<a href={paths.privacy()}>{text.privacy.atSetupRead}</a>}
            error={fieldError(refusal, 'notice')}
            defaultChecked={informed}
            required
          />
        </Card>
        <Button type="submit">{t.submit}</Button>
      </form>
    </Page>
  )
}

function AdministratorCard({ values, refusal }: Pick<Props, 'values' | 'refusal'>) {
  const password = { type: 'password', autoComplete: 'new-password', required: true }
  return (
    <Card className="flex flex-col gap-5">
      <div>
        <h2 className="text-xl font-semibold">{t.administrator.title}</h2>
        <p className="text-muted">{t.administrator.lead}</p>
      </div>
      <PersonFields values={values} refusal={refusal} own />
      <Field
        {...password}
        name="password"
        label={text.people.password.password}
        hint={text.people.password.passwordHint}
      />
      <Field {...password} name="repeat" label={text.people.password.repeat} hint={t.passwordAgain} />
    </Card>
  )
}
