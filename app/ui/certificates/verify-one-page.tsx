import verifyScript from 'browser-script:verify'
import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { FactList } from './fact-list.tsx'
import { SignedPart } from './signed-part.tsx'
import { stateTone } from './state-tone.ts'

const t = text.certificates

export type CheckedCertificate = {
  id: string
  number: string
  maskedName: string
  certification: string
  issuedOn: Day
  validUntil: Day | null
  state: CertificateState
}

type Props = { certificate: CheckedCertificate | null; keys: Record<string, string>; today: Day }

/** What is known of one certificate: its state from here, and, in a browser that came by the QR, what was signed. */
export function VerifyOnePage({ certificate, keys, today }: Props) {
  const back = { to: paths.verify(), label: t.check.again }
  return (
    <Page title={t.check.title} back={back} width="narrow">
      {certificate ? (
        <div
          className="flex flex-col gap-6"
          data-certificate={certificate.id}
          data-keys={JSON.stringify(keys)}
        >
          <div data-online>
            <OnlineState certificate={certificate} today={today} />
          </div>
          <SignedPart />
          <div data-masked>
            <OnlineFacts certificate={certificate} />
          </div>
          <script src={verifyScript} defer />
        </div>
      ) : (
        <Notice tone="bad" title={t.check.unknown}>
          <p>{t.check.unknownMeaning}</p>
        </Notice>
      )}
    </Page>
  )
}

type Checked = { certificate: CheckedCertificate }

/** Comes first: a right signature under a revoked certificate must not be read as an approval. */
function OnlineState({ certificate: { state }, today }: Checked & { today: Day }) {
  return (
    <Notice tone={stateTone[state]} title={t.states[state].word}>
      <p>
        {t.states[state].meaning} {t.check.asOf(today)}
      </p>
    </Notice>
  )
}

function OnlineFacts({ certificate }: Checked) {
  const { number, maskedName, certification, issuedOn, validUntil } = certificate
  const facts = [
    { label: t.facts.number, value: number },
    { label: t.facts.name, value: maskedName, vietnamese: true },
    { label: t.facts.certification, value: certification, vietnamese: true },
    { label: t.facts.issuedOn, value: formatDay(issuedOn) },
    { label: t.facts.validUntil, value: t.facts.untilEnd(validUntil) },
  ]
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{t.check.online}</h2>
      <FactList facts={facts} />
      <p className="text-muted">{t.check.masked}</p>
    </Card>
  )
}
