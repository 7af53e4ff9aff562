import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { QrCode } from '../kit/qr-code.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { CodeField } from './code-field.tsx'

const t = text.secondStep.setup

type Props = { address: string; secret: string; refusal: Refusal | null }

/** The secret, to be scanned or typed, and the first code, with which it begins to count. */
export function SecondStepSetupPage({ address, secret, refusal }: Props) {
  return (
    <Page title={t.title} back={{ to: paths.secondStep(), label: text.secondStep.title }} width="narrow">
      <div className="flex flex-col gap-6">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{t.scan}</h2>
          <QrCode content={address} label={t.picture} />
          <p>
            <a className="link-line" href={address}>
              {t.here}
            </a>
          </p>
          <p>{t.type}</p>
          <p className="secret-key" translate="no">
            {secret.match(/.{1,4}/gu)?.join(' ')}
          </p>
        </Card>
        <Card className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{t.confirm}</h2>
          <form method="post" action={paths.secondStepConfirmation()} className="flex flex-col gap-5">
            <CodeField hint={text.secondStep.codeHint} />
            <Button>{t.submit}</Button>
          </form>
        </Card>
      </div>
    </Page>
  )
}
