import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'

const t = text.accounts.create

type Props = {
  /** Null: too many to choose from, so the code is typed. */
  units: { code: string; name: string; kind: string }[] | null
  value: string
  error?: string | undefined
}

/** A unit by its official code: chosen where a list of them can be read, typed where it cannot. */
export function UnitField({ units, value, error }: Props) {
  const field = { label: t.unit, name: 'unit', defaultValue: value, error }
  if (!units) return <Field {...field} hint={t.unitCodeHint} inputMode="numeric" maxLength={5} />
  const choices = units.map(({ code, name }) => ({ value: code, label: name, lang: 'vi' as const }))
  return <Select {...field} hint={t.unitHint} choices={[{ value: '', label: t.everywhere }, ...choices]} />
}
