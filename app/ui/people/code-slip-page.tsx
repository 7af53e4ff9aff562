import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'

const t = text.accounts.slip

type Props = {
  name: string
  login: string
  code: string
  site: string
  /** Where to go on from here. */
  next?: { to: string; label: string }[]
}

/** Administrators go on with the next account. */
const administrators = () => [
  { to: paths.newAccount(), label: t.another },
  { to: paths.accounts(), label: t.done },
]

/** A first-login code, shown once, as the slip of paper that is handed over. */
export function CodeSlipPage({ name, login, code, site, next = administrators() }: Props) {
  const rows = [
    [t.site, site],
    [t.login, login],
    [t.code, code],
  ]
  return (
    <Page title={t.title} width="narrow">
      <div className="mb-4 print:hidden">
        <Notice tone="warn" title={t.once} />
      </div>
      <Card className="code-slip">
        <p className="code-slip-name" lang="vi">
          {name}
        </p>
        <dl>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{t.how}</p>
      </Card>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="button" data-print="" hidden>
          {t.print}
        </Button>
        {next.map(({ to, label }) => (
          <ButtonLink key={to} to={to} tone="secondary">
            {label}
          </ButtonLink>
        ))}
      </div>
    </Page>
  )
}
