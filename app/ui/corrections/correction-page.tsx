import type { CorrectionDone } from '../../paths.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ExplainedCard } from '../coverage/explanation/explained-card.tsx'
import type { NamedPerson } from '../coverage/explanation/unlisted-people.tsx'
import type { Names } from '../coverage/explanation/why-line.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'
import { AnswerForm, type DeclinedAnswer } from './answer-form.tsx'
import { RequestCard, type ShownRequest } from './request-card.tsx'
import { WhereToMend } from './where-to-mend.tsx'

const t = text.corrections.one

type Props = ShownRequest & {
  personId: string | null
  done: CorrectionDone | null
  answer: { outcome: 'accepted' | 'declined'; words: string; by: string | null; at: string } | null
  explained: { people: NamedPerson[]; names: Names }
  mends: boolean
  may: { answer: boolean; own: boolean; withdraw: boolean }
  declined?: DeclinedAnswer | undefined
}

/** A request to correct a number: what was asked, how the person is counted now, where it is mended, what was answered. */
export function CorrectionPage(props: Props) {
  const { id, personId, subject, done, explained, mends, may, declined } = props
  const [about] = personId ? explained.people : []
  return (
    <Page
      title={<Around words={t.title} what={about?.fullName ?? subject} />}
      back={{ to: paths.corrections(), label: t.back }}
    >
      <div className="stack-wide">
        {done ? <Notice tone="good">{t[done]}</Notice> : null}
        <RequestCard {...props} about={about} />
        <Answer of={props} />
        <section className="stack">
          <h2>{t.explanation}</h2>
          {personId === null && explained.people.length > 0 ? <p>{t.maybe}</p> : null}
          {explained.people.length === 0 ? <p>{t.unknown}</p> : null}
          {explained.people.map((person) => (
            <ExplainedCard key={person.personId} person={person} names={explained.names}>
              {mends ? <WhereToMend person={person} /> : null}
            </ExplainedCard>
          ))}
          {mends && explained.people.length === 0 ? <WhereToMend subject={subject} /> : null}
        </section>
        {may.own ? <Notice>{t.ownRequest}</Notice> : null}
        {may.answer ? <AnswerForm id={id} declined={declined} /> : null}
        {may.withdraw ? (
          <form method="post" action={paths.correctionWithdrawal(id)}>
            <Button tone="secondary">{t.withdraw}</Button>
          </form>
        ) : null}
      </div>
    </Page>
  )
}

function Answer({ of: { answer } }: { of: Pick<Props, 'answer'> }) {
  if (!answer) return null
  const { outcome, words, by, at } = answer
  return (
    <section className="stack">
      <h2>{t.answer}</h2>
      <Card className="flex flex-col gap-2">
        <p className="font-semibold">{text.corrections.states[outcome]}</p>
        <p>
          <Vietnamese>{words}</Vietnamese>
        </p>
        <p className="text-muted">
          <Around words={(who) => t.said(who, at)} what={by ?? t.operator} />
        </p>
      </Card>
    </section>
  )
}
