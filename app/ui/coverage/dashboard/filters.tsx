import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { Field } from '../../kit/field.tsx'
import { Select } from '../../kit/select.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'
import type { Asked } from '../asked.ts'
import type { CertificationChoice } from '../coverage-form.tsx'
import { KnownField } from '../known-field.tsx'
import type { Dashboard } from './dashboard.ts'

const t = text.dashboard.filters

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  dashboard: Pick<Dashboard, 'days' | 'choices'>
}

const kinds = ['commune', 'ward', 'special_zone', 'township'] as const

/** The day, and what else narrows every number of the page: a form of the page's own address. */
export function Filters({ asked, certifications, dashboard }: Props) {
  const { unit, on, duties, kinds: asks, known, boundaries } = asked
  const { compare } = dashboard.days
  const kindChoices = kinds.map((kind) => ({ id: kind, name: text.units.kinds[kind] }))
  const narrowed = duties.length + asks.length > 0 || known !== null || boundaries === 'today'
  return (
    <form method="get" action={paths.unitCoverage(unit.code)} className="stack" noValidate>
      <div className="coverage-form">
        <Field label={text.coverage.day} name="on" type="date" defaultValue={on} required />
        <CertificationSelect asked={asked} certifications={certifications} />
        <Button tone="secondary">{text.coverage.show}</Button>
      </div>
      <details className="disclosure" open={narrowed || compare !== null}>
        <summary>{t.more}</summary>
        <div className="dashboard-filters">
          <div className="coverage-form">
            <Field label={t.compare} name="compare" type="date" defaultValue={compare ?? ''} />
            <KnownField label={t.known} hint={t.knownHint} known={known} />
            <Select
              label={t.boundaries}
              name="boundaries"
              defaultValue={boundaries}
              choices={[
                { value: 'then', label: t.then },
                { value: 'today', label: t.today },
              ]}
            />
          </div>
          <Choices label={t.kind} name="kind" chosen={asks} choices={kindChoices} />
          <Choices label={t.duty} name="duty" chosen={duties} choices={dashboard.choices} />
          <p className="link-line">
            <Button tone="secondary">{t.apply}</Button>
            <a href={paths.unitCoverage(unit.code)}>{t.clear}</a>
          </p>
        </div>
      </details>
    </form>
  )
}

function CertificationSelect({ asked, certifications }: Pick<Props, 'asked' | 'certifications'>) {
  if (certifications.length < 2) return null
  const choices = certifications.map(({ key, title }) => ({ value: key, label: title, lang: 'vi' as const }))
  return (
    <Select
      label={text.coverage.certification}
      name="certification"
      defaultValue={asked.certification ?? ''}
      choices={[{ value: '', label: text.coverage.everyCertification }, ...choices]}
    />
  )
}

type ChoicesProps = {
  label: string
  name: 'kind' | 'duty'
  chosen: readonly string[]
  choices: readonly { id: string; name: string }[]
}

function Choices({ label, name, chosen, choices }: ChoicesProps) {
  if (choices.length === 0) return null
  return (
    <fieldset className="filter-choices" aria-label={label}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.id}
          name={name}
          value={choice.id}
          defaultChecked={chosen.includes(choice.id)}
          label={name === 'duty' ? <Vietnamese>{choice.name}</Vietnamese> : choice.name}
        />
      ))}
    </fieldset>
  )
}
