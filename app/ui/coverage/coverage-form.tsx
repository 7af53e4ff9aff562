import type { ReactNode } from 'react'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'

const t = text.coverage

export type CertificationChoice = { key: string; title: string }

type Props = {
  action: string
  day: string
  error?: ReactNode
  certification: string | null
  certifications: CertificationChoice[]
  /** What else of the address is kept. */
  kept?: Record<string, string>
}

/** Another day, or one certification alone: a form of the page's own address. */
export function CoverageForm({ action, day, error, certification, certifications, kept = {} }: Props) {
  const everything = { value: '', label: t.everyCertification }
  const choices = certifications.map(({ key, title }) => ({ value: key, label: title, lang: 'vi' as const }))
  return (
    <form method="get" action={action} className="coverage-form" noValidate>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        label={t.day}
        name="on"
        type={error ? 'text' : 'date'}
        defaultValue={day}
        error={error}
        required
      />
      {certifications.length > 1 ? (
        <Select
          label={t.certification}
          name="certification"
          defaultValue={certification ?? ''}
          choices={[everything, ...choices]}
        />
      ) : null}
      <Button tone="secondary">{t.show}</Button>
    </form>
  )
}
