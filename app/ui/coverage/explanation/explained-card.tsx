import type { ReactNode } from 'react'
import { text } from '../../../i18n/text.ts'
import { Card } from '../../kit/card.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import { DatedFacts } from './dated-facts.tsx'
import type { NamedPerson } from './unlisted-people.tsx'
import { WhyLine, type Names } from './why-line.tsx'

const t = text.explanation.person

type Props = { person: NamedPerson; names: Names; children?: ReactNode }

/** One person's place in a number: counted or not, why, what was reported, and the dated facts. */
export function ExplainedCard({ person, names, children }: Props) {
  const { fullName, staffCode, explanation, reported, facts } = person
  return (
    <Card className="flex flex-col gap-4">
      <h3 className="text-lg font-semibold">
        <Vietnamese>{fullName}</Vietnamese> <span className="text-muted">{staffCode}</span>
      </h3>
      <p>
        <WhyLine of={explanation} names={names} />
      </p>
      {reported ? (
        <Notice tone="warn" title={t.reported}>
          <p>
            <WhyLine of={reported} names={names} />
          </p>
        </Notice>
      ) : null}
      {facts.length > 0 ? <DatedFacts facts={facts} names={names} /> : null}
      {children}
    </Card>
  )
}
