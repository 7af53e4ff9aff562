import type { Coverage } from '../../../domain/coverage/counts.ts'
import { instantOf } from '../../../domain/coverage/known.ts'
import type { Day } from '../../../domain/day.ts'
import type { ReportPeriod } from '../../../domain/reports/period.ts'
import { upperFirst } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Table } from '../../kit/table.tsx'
import { Vietnamese } from '../../kit/vietnamese.tsx'

const t = text.coverageReports.kept

export type ShownReport = {
  id: string
  period: ReportPeriod | null
  day: Day
  certification: string | null
  certificationKey: string | null
  duties: string[]
  kinds: string[]
  reported: Coverage
  /** The same question, asked with today's knowledge. */
  today: Coverage
  sha256: string
  madeBy: string
  madeAt: Date
}

/** The reports that were given out, and whether the same would be reported today. */
export function KeptReports({ code, kept }: { code: string; kept: ShownReport[] }) {
  const { period, made, by, reported, now, file } = t.columns
  return (
    <section className="stack">
      <div>
        <h2 className="text-xl font-semibold">{t.title}</h2>
        <p className="text-muted">{t.lead}</p>
      </div>
      <Table
        caption={t.caption}
        captionHidden
        head={[period, reported, now, made, by, file]}
        rows={kept.map((report) => ({ key: report.id, cells: cellsOf(code, report) }))}
        empty={t.none}
      />
    </section>
  )
}

function cellsOf(code: string, report: ShownReport) {
  const { id, day, reported, today, madeAt, madeBy, sha256, certification } = report
  const period = upperFirst(text.coverageReports.what(report.period, day))
  const same = reported.trained === today.trained && reported.required === today.required
  const asked = {
    ...{ on: day, certification: report.certificationKey, duty: report.duties, kind: report.kinds },
    known: instantOf(new Date(madeAt)),
  }
  const of = (how: typeof t.reported, { rate, trained, required }: Coverage) => how(rate, trained, required)
  return [
    <>
      {period}
      {certification ? (
        <>
          <br />
          <Vietnamese>{certification}</Vietnamese>
        </>
      ) : null}
    </>,
    of(t.reported, reported),
    same ? (
      t.same
    ) : (
      <>
        <strong>{of(t.differs, today)}</strong>
        <br />
        <a href={paths.unitCoverage(code, asked)} className="tap">
          {t.known}
        </a>
        <br />
        <a href={paths.coveragePeople(code, { ...asked, group: 'missing' })} className="tap">
          {t.knownPeople}
        </a>
      </>
    ),
    text.coverageReports.made(new Date(madeAt)),
    <Vietnamese key="by">{madeBy}</Vietnamese>,
    <a key="file" className="tap" href={paths.keptReport(code, id)} title={t.fingerprint(sha256)}>
      {t.pdf} <span className="sr-only">{t.download(period)}</span>
    </a>,
  ]
}
