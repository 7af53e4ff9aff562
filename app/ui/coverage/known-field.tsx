import { isWholeDay, type Known } from '../../domain/coverage/known.ts'
import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'

type Props = { label: string; hint: string; known: Known | null }

/** By when a number was known: a day to choose; where it is an instant, that one or no more. */
export function KnownField({ label, hint, known }: Props) {
  if (known === null || isWholeDay(known))
    return <Field label={label} name="known" type="date" hint={hint} defaultValue={known ?? ''} />
  const { instant, now, at } = text.dashboard.knownBy
  return (
    <Select
      label={instant}
      name="known"
      defaultValue={known}
      choices={[
        { value: known, label: at(known) },
        { value: '', label: now },
      ]}
    />
  )
}
