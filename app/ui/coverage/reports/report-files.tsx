import type { ReportDays } from '../../../domain/reports/period.ts'
import type { Day } from '../../../domain/day.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { ReportQuery } from '../../../paths/reports.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'

const t = text.coverageReports

type Props = { code: string; query: ReportQuery; days: ReportDays; today: Day; official: boolean }

/** Each file of a period, and the button that makes its report official. */
export function ReportFiles({ code, query, days, today, official }: Props) {
  const ahead = days.on > today
  const files = [
    { to: paths.unitCoverageXlsx(code, query), label: t.files.xlsx, hint: t.files.xlsxHint, there: true },
    { to: paths.unitCoveragePdf(code, query), label: t.files.pdf, hint: t.files.pdfHint, there: !ahead },
    {
      to: paths.unitCoveragePdf(code, { ...query, annex: '1' }),
      ...{ label: t.files.annexed, hint: t.files.annexedHint, there: !ahead },
    },
    { to: paths.unitCoverageCsv(code, query), label: t.files.csv, hint: t.files.csvHint, there: true },
  ]
  return (
    <section className="stack">
      <h2>{t.files.title}</h2>
      <ul className="report-files">
        {files
          .filter(({ there }) => there)
          .map(({ to, label, hint }) => (
            <li key={to}>
              <ButtonLink to={to} tone="secondary">
                {label}
              </ButtonLink>
              <p className="text-muted">{hint}</p>
            </li>
          ))}
      </ul>
      {official && !ahead ? (
        <form method="post" action={paths.coverageReports(code, query)} className="stack">
          <p className="text-muted">{t.kept.makeHint}</p>
          <p>
            <Button>{t.kept.make}</Button>
          </p>
        </form>
      ) : null}
    </section>
  )
}
