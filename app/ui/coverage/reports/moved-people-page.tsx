import { movements, type Movement } from '../../../domain/reports/movement.ts'
import type { ReportDays, ReportPeriod } from '../../../domain/reports/period.ts'
import { upperFirst } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import type { ReportQuery } from '../../../paths/reports.ts'
import { Page } from '../../kit/page.tsx'
import { Table } from '../../kit/table.tsx'
import { Around, Vietnamese } from '../../kit/vietnamese.tsx'

const t = text.coverageReports

type Props = {
  unit: { code: string; name: string }
  period: ReportPeriod | null
  days: ReportDays
  movement: Movement
  count: number
  people: { personId: string; fullName: string; staffCode: string; place: string }[]
  query: ReportQuery
}

/** Who moved in a period, and how: the list behind one number of a report. */
export function MovedPeoplePage({ unit, period, days, movement, count, people, query }: Props) {
  const back = { to: paths.coverageReports(unit.code, query), label: t.people.back }
  const { name, staffCode, place } = t.people.columns
  return (
    <Page
      title={<Around words={(what) => t.people.title(t.movements[movement], what)} what={unit.name} />}
      lead={`${upperFirst(t.what(period, days.on))}. ${t.people.between(days.before, days.on)}`}
      back={back}
    >
      <div className="stack">
        <p className="link-line">
          {movements
            .filter((other) => other !== movement)
            .map((other) => (
              <a key={other} href={paths.movedPeople(unit.code, { ...query, change: other })}>
                {t.movements[other]}
              </a>
            ))}
        </p>
        <p>
          {t.people.count(count)}. {count > people.length ? t.people.more(people.length) : null}
        </p>
        <Table
          caption={t.people.caption}
          captionHidden
          head={[name, staffCode, place]}
          rows={people.map((one) => ({
            key: one.personId,
            cells: [
              <a key="name" href={paths.person(one.personId)} className="tap">
                <Vietnamese>{one.fullName}</Vietnamese>
              </a>,
              one.staffCode,
              <Vietnamese key="place">{one.place}</Vietnamese>,
            ],
          }))}
          empty={t.people.none}
        />
      </div>
    </Page>
  )
}
