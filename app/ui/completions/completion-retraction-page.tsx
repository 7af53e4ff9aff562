import type { Refusal } from '../../domain/refusal.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import type { ShownCompletion } from './completions-section.tsx'

const t = text.completions

type Props = {
  person: { id: string; fullName: string }
  completion: ShownCompletion
  refusal: Refusal | null
}

/** Training that was accepted by mistake is taken back, unless a certificate rests on it. */
export function CompletionRetractionPage({ person, completion, refusal }: Props) {
  const { id, course, on, kind, evidence, recordedBy, recordedOn, certificate } = completion
  const { table, retraction } = t
  const facts = [
    { label: table.course, value: <Vietnamese>{course}</Vietnamese> },
    { label: table.day, value: formatDay(on) },
    { label: t.kinds[kind], value: <Vietnamese>{evidence}</Vietnamese> },
    { label: table.by, value: table.byWhom(recordedBy ?? table.operator, recordedOn) },
  ]
  return (
    <Page
      title={retraction.title}
      lead={retraction.lead}
      back={{ to: paths.person(person.id), label: <Vietnamese>{person.fullName}</Vietnamese> }}
      width="narrow"
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {certificate && !refusal ? <Notice tone="warn" title={retraction.blocked(certificate)} /> : null}
        <Card className="flex flex-col gap-5">
          <FactList facts={facts} />
          {certificate ? null : (
            <form method="post" action={paths.completionRetraction(person.id, id)}>
              <Button tone="danger">{retraction.submit}</Button>
            </form>
          )}
        </Card>
      </div>
    </Page>
  )
}
