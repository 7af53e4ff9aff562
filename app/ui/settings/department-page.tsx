import type { IssuerFields } from '../../domain/certificates/issuer-fields.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { DepartmentFields } from './department-fields.tsx'
import { LogoField } from './logo-field.tsx'

const t = text.settings

type Props = {
  values: IssuerFields
  /** The version of the logo in use. */
  logo: string | null
  refusal: Refusal | null
  saved: boolean
}

export function DepartmentPage({ values, logo, refusal, saved }: Props) {
  return (
    <Page
      title={t.department.title}
      lead={t.department.lead}
      back={{ to: paths.settings(), label: t.back }}
      width="narrow"
    >
      <div className="flex flex-col gap-6">
        {saved ? <Notice tone="good" title={t.saved} /> : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card>
          <form method="post" action={paths.settingsDepartment()} className="flex flex-col gap-5">
            <DepartmentFields values={values} refusal={refusal} />
            <Button>{t.save}</Button>
          </form>
        </Card>
        <LogoCard logo={logo} refusal={refusal} />
      </div>
    </Page>
  )
}

function LogoCard({ logo, refusal }: Pick<Props, 'logo' | 'refusal'>) {
  return (
    <Card className="flex flex-col gap-5">
      <h2 className="text-xl font-semibold">{t.logo.title}</h2>
      {logo ? (
        <figure className="flex flex-col gap-2">
          <figcaption className="text-muted">{t.logo.current}</figcaption>
          <img className="logo-preview" src={paths.logo(logo)} alt="" />
          <form method="post" action={paths.settingsLogoRemoval()}>
            <Button tone="quiet">{t.logo.remove}</Button>
          </form>
        </figure>
      ) : (
        <p className="text-muted">{t.logo.none}</p>
      )}
      <form
        method="post"
        action={paths.settingsLogo()}
        encType="multipart/form-data"
        className="flex flex-col gap-4"
      >
        <LogoField refusal={refusal} label={t.logo.file} />
        <p>
          <Button tone="secondary">{t.logo.save}</Button>
        </p>
      </form>
    </Card>
  )
}
