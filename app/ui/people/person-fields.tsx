import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'
import { fieldError } from '../shell/field-error.ts'

const t = text.people.fields

export type PersonValues = { staffCode: string; name: string; phone: string; email: string }

type Props = {
  values: PersonValues
  refusal: Refusal | null
  own?: boolean
  /** The staff code is shown and stays. */
  codeKept?: boolean
}

/** Who somebody is; `own` where one fills it in about oneself, so that the browser may help. */
export function PersonFields({ values, refusal, own = false, codeKept = false }: Props) {
  const field = (name: keyof PersonValues, autoComplete: string) => ({
    name,
    label: t[name],
    defaultValue: values[name],
    error: fieldError(refusal, name),
    autoComplete: own ? autoComplete : 'off',
  })
  const code = { autoCapitalize: 'characters', spellCheck: false, maxLength: 32, required: true }
  return (
    <>
      {codeKept ? (
        <p>
          {t.staffCode}: <strong>{values.staffCode}</strong>
        </p>
      ) : (
        <Field {...field('staffCode', 'username')} {...code} hint={t.staffCodeHint} />
      )}
      <Field {...field('name', 'name')} maxLength={120} required />
      <Field {...field('phone', 'tel')} type="tel" hint={own ? t.phoneOwnHint : t.phoneHint} maxLength={20} />
      <Field {...field('email', 'email')} type="email" maxLength={254} />
    </>
  )
}
