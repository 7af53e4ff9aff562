import type { CourseFacts } from '../../domain/drafts/draft.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { DraftForm, DraftScript, type Stamped } from './draft-form.tsx'

const t = text.drafts

type Props = { id: string; facts: CourseFacts; stamped: Stamped }

/** The head of a course: its title, for whom it is, how long it takes. */
export function FactsPage({ id, facts, stamped }: Props) {
  return (
    <Page title={t.editFacts} back={{ to: paths.teachCourse(id), label: t.backToCourse }} width="narrow">
      <DraftForm action={paths.teachFacts(id)} stamped={stamped}>
        <Field label={t.create.label} name="title" defaultValue={facts.title} maxLength={200} />
        <TextArea
          label={t.fields.summary}
          hint={t.hints.summaryOfCourse}
          name="summary"
          defaultValue={facts.summary}
          maxLength={600}
          rows={3}
        />
        <Field
          label={t.fields.hours}
          hint={t.hints.hours}
          name="hours"
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          defaultValue={facts.hours}
        />
      </DraftForm>
      <DraftScript />
    </Page>
  )
}
