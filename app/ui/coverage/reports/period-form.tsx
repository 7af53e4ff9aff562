import { periodKey, type ReportPeriod } from '../../../domain/reports/period.ts'
import { upperFirst } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { ReportQuery } from '../../../paths/reports.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import type { CertificationChoice } from '../coverage-form.tsx'

const t = text.coverageReports

type Props = {
  code: string
  periods: ReportPeriod[]
  query: ReportQuery
  certifications: CertificationChoice[]
}

/** Which period, and which certification alone: a form of the page's own address. What else it is narrowed to stays. */
export function PeriodForm({ code, periods, query, certifications }: Props) {
  const choices = periods.map((period) => ({
    value: periodKey(period),
    label: upperFirst(t.periodWords(period)),
  }))
  const titles = certifications.map(({ key, title }) => ({ value: key, label: title, lang: 'vi' as const }))
  const kept = [
    ...(query.duty ?? []).map((value) => ['duty', value] as const),
    ...(query.kind ?? []).map((value) => ['kind', value] as const),
  ]
  return (
    <form method="get" action={paths.coverageReports(code)} className="coverage-form">
      {kept.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <Select label={t.period} name="period" defaultValue={query.period ?? ''} choices={choices} />
      {certifications.length > 1 ? (
        <Select
          label={t.certification}
          name="certification"
          defaultValue={query.certification ?? ''}
          choices={[{ value: '', label: t.everyCertification }, ...titles]}
        />
      ) : null}
      <Button tone="secondary">{t.choose}</Button>
    </form>
  )
}
