import verifyScript from 'browser-script:verify'
import type { ReactNode } from 'react'
import type { KeyList } from '../../domain/certificates/key-list.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { FactList } from './fact-list.tsx'
import { OnlineState, type StateOfDay } from './online-state.tsx'
import { RefusedVerdicts, Said, SignedFactsCard, Verdict, VerdictPlace } from './verdict.tsx'

const t = text.certificates

export type CheckedCertificate = StateOfDay & {
  number: string
  maskedName: string
  certification: string
  issuedOn: Day
  validUntil: Day | null
}

type Props = { certificate: CheckedCertificate | null; list: KeyList }

/** What is known of one certificate: its state from here, and, in a browser that came by the QR, what was signed. */
export function VerifyOnePage({ certificate, list }: Props) {
  const back = { to: paths.verify(), label: t.check.again }
  return (
    <Page title={t.check.title} back={back} width="narrow">
      <div className="flex flex-col gap-6" data-check="online" data-keys={JSON.stringify(list)}>
        {certificate ? <Known certificate={certificate} today={list.asOf} /> : <Unknown />}
        <RefusedVerdicts />
        <Verdict of="foreign">
          <Said tone="bad" {...t.check.readings.foreign} />
        </Verdict>
        <script src={verifyScript} defer />
      </div>
    </Page>
  )
}

type Checked = { certificate: CheckedCertificate }

function Known({ certificate, today }: Checked & { today: Day }) {
  return (
    <>
      <Unless verdicts="cut altered foreign another">
        <OnlineState certificate={certificate} today={today} />
      </Unless>
      <VerdictPlace />
      <Unless verdicts="genuine">
        <OnlineFacts certificate={certificate} />
      </Unless>
      <Signed tone="good" {...t.check.readings.genuine} />
    </>
  )
}

function Unknown() {
  return (
    <>
      <VerdictPlace />
      <Unless verdicts="another genuine">
        <Notice tone="bad" title={t.check.unknown}>
          <p>{t.check.unknownMeaning}</p>
        </Notice>
      </Unless>
      <Signed tone="bad" {...t.check.readings.unlisted} />
    </>
  )
}

/** What the server knows, hidden by the page's script under the verdicts named. */
function Unless({ verdicts, children }: { verdicts: string; children: ReactNode }) {
  return <div data-unless={verdicts}>{children}</div>
}

type SignedProps = { tone: 'good' | 'bad'; title: string; meaning: string; advice: string }

function Signed(said: SignedProps) {
  return (
    <Verdict of="genuine">
      <Said {...said} />
      <SignedFactsCard />
    </Verdict>
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
