import type { Step } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { ChoiceList } from '../kit/choice-list.tsx'
import { Field } from '../kit/field.tsx'

const t = text.publication.edition

type Props = { steps: Step[]; changed: string[]; added: string[] }

/** What a new version is to those who took the one before (DESIGN § 3.4). Lessons whose words changed are ticked. */
export function EditionFields({ steps, changed, added }: Props) {
  const hintOf = (key: string) =>
    changed.includes(key) ? t.isChanged : added.includes(key) ? t.isNew : undefined
  return (
    <>
      <ChoiceList
        name="change"
        type="radio"
        legend={t.legend}
        required
        selected={['editorial']}
        choices={[
          { value: 'editorial', label: t.editorial, hint: t.editorialHint },
          { value: 'substantive', label: t.substantive, hint: t.substantiveHint },
        ]}
      />
      <div className="only-substantive">
        <ChoiceList
          name="relearn"
          type="checkbox"
          legend={t.relearn}
          selected={changed}
          choices={steps
            .filter(({ key }) => !added.includes(key))
            .map(({ key, title }) => ({ value: key, label: title, hint: hintOf(key) }))}
        />
        <Field label={t.refresherBy} hint={t.refresherHint} name="refresherBy" type="date" />
      </div>
    </>
  )
}
