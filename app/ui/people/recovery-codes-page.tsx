import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'

const t = text.secondStep.recovery

/** The codes on paper, shown once. */
export function RecoveryCodesPage({ codes, login }: { codes: string[]; login: string }) {
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <div className="mb-4 print:hidden">
        <Notice tone="warn" title={t.once} />
      </div>
      <Card className="code-slip">
        <p className="code-slip-name">{t.slip(login)}</p>
        <ol className="recovery-codes" translate="no">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <p>{t.keep}</p>
      </Card>
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        <Button type="button" tone="secondary" data-print="" hidden>
          {t.print}
        </Button>
        <ButtonLink to={paths.home()}>{t.done}</ButtonLink>
      </div>
    </Page>
  )
}
