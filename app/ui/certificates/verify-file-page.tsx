import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { FactList } from './fact-list.tsx'
import { OnlineState, type StateOfDay } from './online-state.tsx'
import { Said } from './verdict.tsx'

const t = text.certificates
const said = t.check.file

export type CheckedFile = { today: Day } & (
  | { reading: 'genuine'; appended: number; certificate: PrintedCertificate }
  | { reading: 'altered'; number: string }
  | { reading: 'unknown' | 'not-a-pdf' }
)

type PrintedCertificate = StateOfDay & {
  number: string
  name: string
  unit: string | null
  certification: string
  hours: number
  issuedOn: Day
  validUntil: Day | null
}

/** What is known of the file that was sent. Whoever has the genuine one has read the full name in it. */
export function VerifyFilePage({ checked }: { checked: CheckedFile }) {
  const back = { to: paths.verify(), label: t.check.again }
  return (
    <Page title={said.resultTitle} back={back} width="narrow">
      <div className="flex flex-col gap-6">
        {checked.reading === 'genuine' ? <Genuine {...checked} /> : null}
        {checked.reading === 'altered' ? <Altered number={checked.number} /> : null}
        {checked.reading === 'unknown' ? <Said tone="bad" {...said.unknown} /> : null}
        {checked.reading === 'not-a-pdf' ? <Said tone="warn" {...said.notPdf} /> : null}
      </div>
    </Page>
  )
}

type GenuineProps = { certificate: PrintedCertificate; appended: number; today: Day }

function Genuine({ certificate, appended, today }: GenuineProps) {
  return (
    <>
      <OnlineState certificate={certificate} today={today} />
      {appended > 0 ? (
        <Said tone="warn" {...said.appended} meaning={said.appended.meaning(appended)} />
      ) : (
        <Said tone="good" {...said.genuine} />
      )}
      <Printed certificate={certificate} />
    </>
  )
}

function Printed({ certificate }: { certificate: PrintedCertificate }) {
  const { number, name, unit, certification, hours, issuedOn, validUntil } = certificate
  const facts = [
    { label: t.facts.name, value: name, vietnamese: true },
    { label: t.facts.number, value: number },
    { label: t.facts.unit, value: unit ?? '—', vietnamese: true },
    { label: t.facts.certification, value: certification, vietnamese: true },
    { label: t.check.hours, value: String(hours) },
    { label: t.facts.issuedOn, value: formatDay(issuedOn) },
    { label: t.facts.validUntil, value: t.facts.untilEnd(validUntil) },
  ]
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{t.check.online}</h2>
      <FactList facts={facts} />
    </Card>
  )
}

function Altered({ number }: { number: string }) {
  const { title, meaning, advice } = said.altered
  return (
    <Notice tone="bad" title={title}>
      <p>{meaning(number)}</p>
      <p className="mt-2">{advice}</p>
    </Notice>
  )
}
