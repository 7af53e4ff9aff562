import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths, type CorrectionDone } from '../../paths.ts'
import { ExplainedCard } from '../coverage/explanation/explained-card.tsx'
import type { NamedPerson } from '../coverage/explanation/unlisted-people.tsx'
import type { Names } from '../coverage/explanation/why-line.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { CorrectionsTable, type ListedCorrection } from './corrections-table.tsx'
import { FaultFields } from './fault-fields.tsx'

const t = text.corrections.standing

type Values = { fault: string; reason: string }
type Props = {
  /** Null: posted nowhere. */
  explained: { people: NamedPerson[]; names: Names } | null
  corrections: ListedCorrection[]
  done: CorrectionDone | null
  declined: { values: Values; refusal: Refusal } | undefined
}

/** How whoever reads is counted today and why, a form to say that it is wrong, and what they asked before. */
export function OwnStandingPage({ explained, corrections, done, declined }: Props) {
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.learn(), label: t.back }} width="narrow">
      <div className="stack-wide">
        {done ? <Notice tone="good">{text.corrections.one[done]}</Notice> : null}
        {declined ? <RefusalNotice refusal={declined.refusal} /> : null}
        {explained ? (
          explained.people.map((person) => (
            <ExplainedCard key={person.personId} person={person} names={explained.names} />
          ))
        ) : (
          <Notice tone="warn">{t.nowhere}</Notice>
        )}
        {corrections.length > 0 ? <Mine corrections={corrections} /> : null}
        {explained ? <WrongForm declined={declined} /> : null}
      </div>
    </Page>
  )
}

function Mine({ corrections }: { corrections: ListedCorrection[] }) {
  return (
    <section className="stack">
      <h2>{t.mine}</h2>
      <CorrectionsTable
        corrections={corrections}
        act={({ id, state }) =>
          state === 'open' ? (
            <form method="post" action={paths.correctionWithdrawal(id)}>
              <Button tone="quiet">{text.corrections.one.withdraw}</Button>
            </form>
          ) : null
        }
      />
    </section>
  )
}

function WrongForm({ declined }: Pick<Props, 'declined'>) {
  const { values, refusal } = declined ?? { values: { fault: '', reason: '' }, refusal: null }
  return (
    <section className="stack">
      <h2>{t.form}</h2>
      <Card>
        <form method="post" action={paths.ownStanding()} className="flex flex-col gap-5">
          <FaultFields values={values} refusal={refusal} />
          <p>
            <Button>{text.corrections.form.submit}</Button>
          </p>
        </form>
      </Card>
    </section>
  )
}
