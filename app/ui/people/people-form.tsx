import { listings, type Listing } from '../../domain/coverage/listed-person.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import type { CertificationChoice } from '../coverage/coverage-form.tsx'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'

const t = text.staff

export type AskedPeople = {
  q: string
  unit: string
  duty: string
  standing: Listing | 'not-required'
  certification: string
  presence: keyof typeof t.presences
  page: number
}

export type PeopleChoices = {
  /** Null: too many to choose from, so the code is typed. */
  units: { code: string; name: string }[] | null
  duties: string[]
  certifications: CertificationChoice[]
  /** Whether whoever looks decides on the training of others. */
  training: boolean
}

type Props = { asked: AskedPeople; choices: PeopleChoices }

/** Whom to look for: a form of the list's own address. */
export function PeopleForm({ asked, choices }: Props) {
  const { duties, certifications } = choices
  return (
    <form method="get" action={paths.people()} role="search" className="people-form">
      <Field
        label={t.search}
        name="q"
        type="search"
        hint={t.searchHint}
        defaultValue={asked.q}
        maxLength={100}
      />
      <UnitFilter unit={asked.unit} units={choices.units} />
      <Select
        label={t.duty}
        name="duty"
        defaultValue={asked.duty}
        choices={[{ value: '', label: t.everyDuty }, ...duties.map((duty) => vietnamese(duty, duty))]}
      />
      <Select
        label={t.standing}
        name="standing"
        defaultValue={asked.standing}
        choices={[
          ...listings.map((one) => ({
            value: one,
            label: one === 'all' ? t.everyStanding : text.coverage.groups[one],
          })),
          { value: 'not-required', label: t.notRequired },
        ]}
      />
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
      <input type="hidden" name="presence" value={asked.presence} />
      <Button tone="secondary">{t.find}</Button>
    </form>
  )
}

/** One of one's units, or all of them; where there is but one, there is nothing to choose. */
export function UnitFilter({ unit, units }: { unit: string; units: PeopleChoices['units'] }) {
  if (units?.length === 1) return null
  const field = { label: t.unit, name: 'unit', defaultValue: unit }
  if (!units) return <Field {...field} hint={t.unitCodeHint} inputMode="numeric" maxLength={5} />
  const choices = units.map(({ code, name }) => vietnamese(code, name))
  return <Select {...field} choices={[{ value: '', label: t.everyUnit }, ...choices]} />
}

const vietnamese = (value: string, label: string) => ({ value, label, lang: 'vi' as const })
