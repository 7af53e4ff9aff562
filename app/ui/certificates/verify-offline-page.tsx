import verifyScript from 'browser-script:verify'
import type { ReactNode } from 'react'
import type { Term } from '../../domain/certificates/term.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { RefusedVerdicts, Said, SignedFactsCard, Verdict, VerdictPlace } from './verdict.tsx'

const t = text.certificates.check.offline

/**
 * The page of any certificate when there is no network: without a word about anybody until its script has read the
 * code. The signed days and the device's clock tell the term; whether it was revoked since nobody can tell.
 */
export function VerifyOfflinePage() {
  const back = { to: paths.verify(), label: text.certificates.check.again }
  return (
    <Page title={text.certificates.check.title} back={back} width="narrow">
      <div className="flex flex-col gap-6" data-check="offline">
        <VerdictPlace />
        <Genuine term="running" meanwhile={t.running} />
        <Genuine term="over">
          <Said tone="warn" {...t.over} />
        </Genuine>
        <Genuine term="clock-behind">
          <Said tone="warn" {...t.clockBehind} />
        </Genuine>
        <RefusedVerdicts />
        <Unreadable />
        <script src={verifyScript} defer />
      </div>
    </Page>
  )
}

type GenuineProps = { term: Term; meanwhile?: string; children?: ReactNode }

/** What is wrong comes first: a right signature must not be read as an approval. */
function Genuine({ term, meanwhile, children }: GenuineProps) {
  const title = (
    <>
      {t.genuine.title} <span data-slot="asOf" />
    </>
  )
  return (
    <Verdict of={term}>
      {children}
      <Said tone="good" {...t.genuine} title={title}>
        {meanwhile ? <p className="mt-2">{meanwhile}</p> : null}
      </Said>
      <Said tone="info" {...t.notAsked}>
        <Retry />
      </Said>
      <SignedFactsCard />
    </Verdict>
  )
}

function Retry() {
  return (
    <p className="mt-3">
      <Button type="button" tone="secondary" data-retry>
        {t.retry}
      </Button>
    </p>
  )
}

/** Where there is nothing to read, or no key to read it with. */
function Unreadable() {
  return (
    <>
      <Verdict of="absent">
        <Said tone="info" {...t.absent} />
      </Verdict>
      <Verdict of="foreign">
        <Said tone="bad" {...t.foreign}>
          <p className="mt-2">
            {t.listOf} <span data-slot="asOf" />.
          </p>
          <Retry />
        </Said>
      </Verdict>
      <Verdict of="no-keys">
        <Said tone="warn" {...t.noKeys} />
      </Verdict>
    </>
  )
}
