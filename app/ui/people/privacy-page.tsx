import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { PrivacyNotice, type NoticeFacts } from './privacy-notice.tsx'

const t = text.privacy

/** The notice, for anybody to read. */
export function PrivacyPage({ facts }: { facts: NoticeFacts }) {
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <Card>
        <PrivacyNotice {...facts} />
      </Card>
    </Page>
  )
}

type Props = { facts: NoticeFacts; informed: boolean; next: string }

/** The same, to be acknowledged before going on. */
export function AcknowledgementPage({ facts, informed, next }: Props) {
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <Card className="flex flex-col gap-6">
        <PrivacyNotice {...facts} />
        {informed ? (
          <div className="flex flex-col items-start gap-3">
            <p>{t.acknowledgement.done}</p>
            <ButtonLink to={next}>{t.acknowledgement.goOn}</ButtonLink>
          </div>
        ) : (
          <form method="post" action={paths.privacyAcknowledgement()} className="flex flex-col gap-2">
            <input type="hidden" name="next" value={next} />
            <Button>{t.acknowledgement.submit}</Button>
            <p className="text-muted">{t.acknowledgement.noted}</p>
          </form>
        )}
      </Card>
    </Page>
  )
}
