import type { ReactNode } from 'react'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { SentFields, ShownFields, type SentField } from './sent-fields.tsx'

const t = text.drafts.unsaved

type Conflict = { by: string; at: string; seq: number }

export type UnsavedPageProps = {
  /** Where the form was sent, and where it is written. */
  address: string
  sent: SentField[]
  /** What is saved now, as the form would send it. */
  saved: SentField[]
  refusal?: Refusal | undefined
  conflict?: Conflict | undefined
}

/** What was written and could not be saved: all of it again, with the reason, to be sent once more. */
export function UnsavedPage({ address, sent, saved, refusal, conflict }: UnsavedPageProps) {
  if (conflict) return <ConflictPage address={address} sent={sent} saved={saved} conflict={conflict} />
  return (
    <Page title={t.refused}>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      <SendAgain address={address} sent={sent} submit={t.submit} />
    </Page>
  )
}

/** Both texts side by side; a person decides which one stays. */
function ConflictPage({ address, sent, saved, conflict }: UnsavedPageProps & { conflict: Conflict }) {
  const { by, at, seq } = conflict
  return (
    <Page title={t.conflict.title} lead={t.conflict.lead(by, new Date(at))}>
      <div className="both-texts">
        <Card>
          <section className="flex flex-col gap-4">
            <h2 className="text-xl font-semibold">{t.conflict.yours}</h2>
            <SendAgain address={address} sent={sent} madeFrom={seq} submit={t.conflict.keepYours} />
          </section>
        </Card>
        <Card>
          <section className="flex flex-col gap-4">
            <h2 className="text-xl font-semibold">{t.conflict.theirs}</h2>
            <ShownFields fields={saved} />
            <p>
              <ButtonLink to={address} tone="secondary">
                {t.conflict.keepTheirs}
              </ButtonLink>
            </p>
          </section>
        </Card>
      </div>
    </Page>
  )
}

/** The session ended while somebody was writing: the text stays on the page until they have signed in beside it. */
export function SignedOutPage({ address, sent }: { address: string; sent: SentField[] }) {
  return (
    <Page title={t.signedOut.title}>
      <div className="flex flex-col gap-6">
        <Notice tone="warn" title={t.signedOut.advice}>
          <p className="mt-2">
            <a href={paths.login(address)} target="_blank" rel="noopener">
              {t.signedOut.signIn}
            </a>
          </p>
        </Notice>
        <SendAgain address={address} sent={sent} submit={t.submit} />
      </div>
    </Page>
  )
}

type AgainProps = {
  address: string
  sent: SentField[]
  /** The save that has been seen now; none: the one that the form was made from. */
  madeFrom?: number
  submit: ReactNode
}

function SendAgain({ address, sent, madeFrom, submit }: AgainProps) {
  const stamp = { base: String(madeFrom), seq: String((madeFrom ?? 0) + 1) }
  const fields = sent.map(([name, value]): SentField => {
    const isStamp = madeFrom !== undefined && (name === 'base' || name === 'seq')
    return [name, isStamp ? stamp[name] : value]
  })
  return (
    <form method="post" action={address} className="flex flex-col gap-4">
      <SentFields fields={fields} />
      <p>
        <Button>{submit}</Button>
      </p>
    </form>
  )
}
