import type { IssuerFields } from '../../domain/certificates/issuer-fields.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'
import { fieldError } from '../shell/field-error.ts'

const t = text.settings.department

type Props = { values: IssuerFields; refusal: Refusal | null }

/** The issuing body as it stands on certificates: at setup and in the settings. */
export function DepartmentFields({ values, refusal }: Props) {
  const field = (name: keyof IssuerFields) => ({
    name,
    label: t[name],
    defaultValue: values[name],
    error: fieldError(refusal, name),
    maxLength: 150,
    required: true,
  })
  return (
    <>
      <Field {...field('parentBody')} />
      <Field {...field('body')} hint={t.bodyHint} />
      <Field {...field('place')} hint={t.placeHint} />
      <Field {...field('signatoryTitle')} />
      <Field {...field('signatoryName')} hint={t.signatoryNameHint} required={false} />
      <Field {...field('numberSuffix')} hint={t.numberSuffixHint} maxLength={20} />
    </>
  )
}
