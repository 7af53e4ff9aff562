import type { CompletionFault } from '../../domain/completions/completion-rows.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { FactList } from '../certificates/fact-list.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'

const t = text.completions

type Outcome = {
  accepted: number
  unchanged: number
  certificates: number
  refusals: number
  declined: CompletionFault[]
}
type Props = { id: string; fileName: string; done: boolean; outcome: Outcome }

/** What a list would bring, to be confirmed, or what it brought. */
export function CompletionListPage({ id, fileName, done, outcome }: Props) {
  const { preview, list } = t
  return (
    <Page
      title={done ? preview.doneTitle : preview.title}
      lead={done ? preview.doneLead(fileName) : preview.lead(fileName)}
      back={{ to: paths.completionLists(), label: list.title }}
    >
      <div className="stack-wide">
        <Card className="flex flex-col gap-5">
          <h2 className="text-xl font-semibold">{preview.counts}</h2>
          <Counts done={done} outcome={outcome} />
          {done ? (
            <p>
              <ButtonLink to={paths.completionLists()}>{preview.another}</ButtonLink>
            </p>
          ) : (
            <Decision id={id} accepted={outcome.accepted} />
          )}
        </Card>
        {outcome.refusals > 0 ? <Refused outcome={outcome} /> : null}
      </div>
    </Page>
  )
}

function Counts({ done, outcome }: Pick<Props, 'done' | 'outcome'>) {
  const { preview } = t
  const { accepted, unchanged, refusals, certificates } = outcome
  const facts = [
    { label: done ? preview.wereAccepted : preview.accepted, value: preview.lines(accepted) },
    { label: preview.unchanged, value: preview.lines(unchanged) },
    { label: preview.refused, value: preview.lines(refusals) },
    ...(done ? [{ label: preview.certificates, value: preview.papers(certificates) }] : []),
  ]
  return <FactList facts={facts} />
}

function Decision({ id, accepted }: { id: string; accepted: number }) {
  return (
    <>
      {accepted === 0 ? <Notice tone="info" title={t.preview.nothing} /> : null}
      <div className="flex flex-wrap gap-3">
        {accepted > 0 ? (
          <form method="post" action={paths.completionListImport(id)}>
            <Button>{t.preview.submit(accepted)}</Button>
          </form>
        ) : null}
        <form method="post" action={paths.completionListRemoval(id)}>
          <Button tone="secondary">{t.preview.drop}</Button>
        </form>
      </div>
    </>
  )
}

function Refused({ outcome: { declined, refusals } }: Pick<Props, 'outcome'>) {
  const { preview, troubles } = t
  const rest = refusals - declined.length
  return (
    <section className="stack">
      <h2>{preview.refused}</h2>
      <p>{preview.rest}</p>
      <Table
        caption={preview.refused}
        captionHidden
        head={[preview.place, preview.reason]}
        rows={declined.map(({ row, column, trouble, detail }) => ({
          key: `${row} ${column}`,
          cells: [preview.placeOf(row, column), troubles[trouble](detail)],
        }))}
      />
      {rest > 0 ? <p>{preview.more(rest)}</p> : null}
    </section>
  )
}
