import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Checkbox } from '../kit/checkbox.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'

const t = text.secondStep.settings

type Props = { departmentToo: boolean; demo: boolean; saved: boolean }

/** Who must sign in with a second step. */
export function SignInSettingsPage({ departmentToo, demo, saved }: Props) {
  const back = { to: paths.settings(), label: text.settings.back }
  return (
    <Page title={t.title} lead={t.lead} back={back} width="narrow">
      <Card className="flex flex-col gap-5">
        {saved ? <Notice tone="good" title={text.settings.saved} /> : null}
        {demo ? <Notice title={t.demo} /> : null}
        <p>{t.administrators}</p>
        <form method="post" action={paths.settingsSignIn()} className="flex flex-col gap-5">
          <Checkbox
            name="department"
            value="1"
            defaultChecked={departmentToo}
            label={t.department}
            hint={t.departmentHint}
          />
          <Button>{text.settings.save}</Button>
        </form>
      </Card>
    </Page>
  )
}
