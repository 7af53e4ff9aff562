import type { CertificateState } from '../../../domain/certificates/state.ts'
import { parseDay } from '../../../domain/day.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { CertificationChoice } from '../../coverage/coverage-form.tsx'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { fieldError } from '../../shell/field-error.ts'

const t = text.register

export type AskedRegister = {
  q: string
  unit: string
  certification: string
  from: string
  last: string
  state: 'all' | CertificateState
  page: number
}

export type RegisterChoices = {
  /** Null: too many to choose from, so the code is typed. */
  units: { code: string; name: string }[] | null
  certifications: CertificationChoice[]
}

type Props = { asked: AskedRegister; choices: RegisterChoices; refusal: Refusal | null }

const states = Object.keys(text.certificates.states) as CertificateState[]

/** What to look for in the register: a form of its own address. */
export function RegisterForm({ asked, choices, refusal }: Props) {
  const { certifications } = choices
  return (
    <form method="get" action={paths.register()} role="search" className="people-form">
      <Field
        label={t.search}
        name="q"
        type="search"
        hint={t.searchHint}
        defaultValue={asked.q}
        maxLength={100}
      />
      <UnitFilter asked={asked} choices={choices} refusal={refusal} />
      {certifications.length > 1 ? (
        <Select
          label={t.certification}
          name="certification"
          defaultValue={asked.certification}
          choices={[
            { value: '', label: t.everyCertification },
            ...certifications.map(({ key, title }) => vietnamese(key, title)),
          ]}
        />
      ) : null}
      <Select
        label={t.state}
        name="state"
        defaultValue={asked.state}
        choices={[
          { value: 'all', label: t.everyState },
          ...states.map((value) => ({ value, label: text.certificates.states[value].word })),
        ]}
      />
      <IssuedDay name="from" label={t.from} value={asked.from} refusal={refusal} />
      <IssuedDay name="last" label={t.last} value={asked.last} refusal={refusal} />
      <Button tone="secondary">{t.find}</Button>
    </form>
  )
}

function UnitFilter({ asked, choices: { units } }: Props) {
  if (units?.length === 1) return null
  const field = { label: t.unit, name: 'unit', defaultValue: asked.unit }
  if (!units) return <Field {...field} hint={t.unitCodeHint} inputMode="numeric" maxLength={5} />
  const choices = units.map(({ code, name }) => vietnamese(code, name))
  return <Select {...field} choices={[{ value: '', label: t.everyUnit }, ...choices]} />
}

type DayProps = { name: 'from' | 'last'; label: string; value: string; refusal: Refusal | null }

/** A day from the calendar; what is none stays as it was typed. */
function IssuedDay({ name, label, value, refusal }: DayProps) {
  const readable = value === '' || parseDay(value) !== null
  const type = readable ? 'date' : 'text'
  return (
    <Field label={label} name={name} type={type} defaultValue={value} error={fieldError(refusal, name)} />
  )
}

const vietnamese = (value: string, label: string) => ({ value, label, lang: 'vi' as const })
