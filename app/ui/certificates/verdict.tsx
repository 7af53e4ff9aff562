import type { ReactNode } from 'react'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import type { Tone } from '../kit/badge.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { FactList } from './fact-list.tsx'

const t = text.certificates

/** Where the page's script puts the verdict that applies. */
export function VerdictPlace() {
  return <div data-verdict-place className="flex flex-col gap-4" />
}

/**
 * What to say when the code behind the address's `#` turns out to be `of`. Kept in a <template>, so that it is not part
 * of the page before the script has found it true, and without script never.
 */
export function Verdict({ of, children }: { of: string; children: ReactNode }) {
  return <template data-verdict={of}>{children}</template>
}

/** What is said of a faulty code with a network and without. */
export function RefusedVerdicts() {
  const { cut, altered, another } = t.check.readings
  return (
    <>
      <Verdict of="cut">
        <Said tone="warn" {...cut} />
      </Verdict>
      <Verdict of="altered">
        <Said tone="bad" {...altered} />
      </Verdict>
      <Verdict of="another">
        <Notice tone="bad" title={another.title}>
          <p>
            {another.meaning} <strong data-slot="number" />.
          </p>
          <p className="mt-2">
            <a href={paths.verify()} data-signed-address>
              {another.open}
            </a>
          </p>
        </Notice>
      </Verdict>
    </>
  )
}

type SaidProps = { tone: Tone; title: ReactNode; meaning: string; advice: string; children?: ReactNode }

/** What it means, and what to do. */
export function Said({ tone, title, meaning, advice, children }: SaidProps) {
  return (
    <Notice tone={tone} title={title}>
      <p>{meaning}</p>
      <p className="mt-2">{advice}</p>
      {children}
    </Notice>
  )
}

/** What was signed; the script fills it in. */
export function SignedFactsCard() {
  const until = (
    <>
      <span data-if="ends">
        {t.check.until} <span data-slot="lastDay" />
      </span>
      <span data-if="endless">{t.check.endless}</span>
    </>
  )
  const facts = [
    { label: t.facts.name, slot: 'name', value: '', vietnamese: true },
    { label: t.facts.number, slot: 'number', value: '' },
    { label: t.facts.unit, slot: 'unit', value: '', vietnamese: true },
    { label: t.facts.certification, slot: 'certification', value: '', vietnamese: true },
    { label: t.check.hours, slot: 'hours', value: '' },
    { label: t.facts.issuedOn, slot: 'issuedOn', value: '' },
    { label: t.facts.validUntil, value: until },
  ]
  return (
    <Card className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{t.check.signedTitle}</h2>
      <FactList facts={facts} />
    </Card>
  )
}
