import type { ReactNode } from 'react'
import { text } from '../../i18n/text.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'

const t = text.units

type Props = { action: string; day: string; error?: ReactNode; typed?: string }

/** Another day and, where there is a place for it, what to look for: a form of the page's own address. */
export function DayForm({ action, day, error, typed }: Props) {
  return (
    <form method="get" action={action} className="coverage-form" noValidate>
      {typed === undefined ? null : (
        <Field
          label={t.search}
          name="q"
          type="search"
          hint={t.searchHint}
          defaultValue={typed}
          maxLength={100}
        />
      )}
      <Field
        label={t.day}
        name="on"
        type={error ? 'text' : 'date'}
        defaultValue={day}
        error={error}
        required
      />
      <Button tone="secondary">{t.show}</Button>
    </form>
  )
}
