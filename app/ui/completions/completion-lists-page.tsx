import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { Effects } from '../people/effects.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import type { TrainingChoice } from './new-completion-page.tsx'

const t = text.completions.list

type Props = { choices: TrainingChoice[]; refusal: Refusal | null }

/** Where a list of completed training is sent, with what may stand in it. */
export function CompletionListsPage({ choices, refusal }: Props) {
  const { effectTitle, effects } = text.completions.form
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.people(), label: text.staff.title }}>
      <div className="stack-wide">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card>
          <form
            method="post"
            action={paths.completionLists()}
            encType="multipart/form-data"
            className="flex flex-col gap-4"
          >
            <Field label={t.file} name="list" type="file" accept=".xlsx,.csv,.txt" hint={t.hint} required />
            <p className="field-hint">{t.never}</p>
            <p>
              <Button>{t.submit}</Button>
            </p>
          </form>
        </Card>
        <Effects title={effectTitle} effects={effects} />
        <section className="stack">
          <h2>{t.names}</h2>
          <p>{t.namesLead}</p>
          <Table
            caption={t.names}
            captionHidden
            head={[t.name, t.code, t.what]}
            rows={choices.map(({ what, key, title }) => ({
              key: `${what} ${key}`,
              cells: [<Vietnamese key="title">{title}</Vietnamese>, key, t.whats[what]],
            }))}
          />
        </section>
      </div>
    </Page>
  )
}
