import { missing as lacking, type Coverage, type Tally } from '../../../domain/coverage/counts.ts'
import type { Day } from '../../../domain/day.ts'
import { formatCount, formatDay, formatRate } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { query } from '../../../paths/query.ts'
import { Stat } from '../../kit/stat.tsx'
import { Table } from '../../kit/table.tsx'
import { keptIn, type Asked } from '../asked.ts'
import { CoverageForm, type CertificationChoice } from '../coverage-form.tsx'
import { shownGroups } from '../coverage-summary.tsx'
import { DisputeLinks } from '../dispute-links.tsx'

const t = text.coverageCommune

type Props = {
  asked: Asked
  certifications: CertificationChoice[]
  counts: Tally
  history: { day: Day; coverage: Coverage }[]
  listOf: (group: string) => string
}

/** What stands below the first screen of a commune: every group, the months before, other days, files. */
export function CommuneDetails({ asked, certifications, counts, history, listOf }: Props) {
  const { unit, on, certification } = asked
  const kept = keptIn(asked)
  return (
    <>
      <DisputeLinks asked={asked} />
      <section className="stack">
        <h2>{t.groups}</h2>
        <dl className="stats">
          {shownGroups.map((group) => (
            <Stat
              key={group}
              label={text.coverage.groups[group]}
              value={<a href={listOf(group)}>{formatCount(counts[group])}</a>}
              hint={text.coverage.groupHints[group]}
            />
          ))}
        </dl>
      </section>
      <History asked={asked} history={history} />
      <section className="stack">
        <h2>{t.otherDay}</h2>
        <CoverageForm
          action={paths.unitCoverage(unit.code)}
          day={on}
          certification={certification}
          certifications={certifications}
        />
        <p className="link-line">
          <a href={listOf('required')}>{text.coverage.everybody}</a>
          <a href={paths.coverageListXlsx(unit.code, query({ ...kept, on, group: 'missing' }))}>
            {text.coverageList.xlsx}
          </a>
        </p>
      </section>
    </>
  )
}

function History({ asked, history }: Pick<Props, 'asked' | 'history'>) {
  const kept = keptIn(asked)
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <section className="stack">
      <h2>{t.history}</h2>
      <Table
        caption={t.history}
        captionHidden
        head={[t.month, numeric(t.columnRate), numeric(t.columnLeft)]}
        rows={[...history].reverse().map(({ day, coverage }) => ({
          key: day,
          cells: [
            <a key="day" href={paths.unitCoverage(asked.unit.code, { ...kept, on: day })}>
              {formatDay(day)}
            </a>,
            formatRate(coverage.rate),
            coverage.rate === null ? '—' : t.people(lacking(coverage)),
          ],
        }))}
      />
    </section>
  )
}
