import type { ReactNode } from 'react'
import { text } from '../../i18n/text.ts'
import { Field } from '../kit/field.tsx'

/** Where the six digits of the app are typed; phones offer their number keys. */
export function CodeField({ hint, letters = false }: { hint: ReactNode; letters?: boolean }) {
  return (
    <Field
      label={text.secondStep.code}
      name="code"
      hint={hint}
      inputMode={letters ? 'text' : 'numeric'}
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      required
    />
  )
}
