import type { ReactNode } from 'react'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { DraftScript } from './draft-form.tsx'
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

type SignedOutProps = { address: string; sent: SentField[]; isOther: boolean }

/**
 * The session ended while somebody was writing, or somebody else has signed in since: the text stays on the page until the
 * writer has signed in beside it.
 */
export function SignedOutPage({ address, sent, isOther }: SignedOutProps) {
  const words = isOther ? t.anotherAccount : t.signedOut
  return (
    <Page title={words.title}>
      <div className="flex flex-col gap-6">
        <Notice tone="warn" title={words.advice}>
          <p className="mt-2">
            <a href={isOther ? paths.account() : paths.login(address)} target="_blank" rel="noopener">
              {words.signIn}
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
  const fields = madeFrom === undefined ? sent : sent.map((field) => stampedAnew(field, madeFrom))
  return (
    <form method="post" action={address} className="flex flex-col gap-4" data-draft-again="">
      <SentFields fields={fields} />
      <p>
        <Button>{submit}</Button>
      </p>
      <DraftScript />
    </form>
  )
}

/** Made from the save that has been seen now, and newer than all that its window sent before. */
function stampedAnew([name, value]: SentField, madeFrom: number): SentField {
  if (name === 'base') return [name, String(madeFrom)]
  if (name === 'seq') return [name, String(Math.max(Number(value) || 0, madeFrom) + 1)]
  return [name, value]
}
