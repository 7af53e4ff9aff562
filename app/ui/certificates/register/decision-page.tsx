import type { ReactNode } from 'react'
import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Page } from '../../kit/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import type { Decided } from './confirm-card.tsx'

type Props = Pick<Decided, 'certificate'> & {
  words: { title: string; lead: string }
  refusal: Refusal | null
  children: ReactNode
}

/** The frame of every decision on a certificate: which one, and why it was declined. */
export function DecisionPage({ words, certificate: { id, number }, refusal, children }: Props) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ to: paths.registered(id), label: text.register.one.title(number) }}
      width="narrow"
    >
      <div className="stack">
        {refusal && refusal.refused !== 'invalid-input' ? <RefusalNotice refusal={refusal} /> : null}
        {children}
      </div>
    </Page>
  )
}
