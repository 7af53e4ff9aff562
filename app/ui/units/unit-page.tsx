import type { Day } from '../../domain/day.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Card } from '../kit/card.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DayForm } from './day-form.tsx'
import {
  Bearers,
  KinTable,
  RecordsTable,
  type Bearer,
  type KinLine,
  type RecordLine,
} from './history-tables.tsx'
import { TreeTable, type TreeLine } from './tree-table.tsx'

const t = text.units

export type UnitShown = {
  code: string
  name: string
  kind: UnitKind
  from: Day
  to: Day | null
  above: { code: string; name: string; seen: boolean } | null
}

type Props = {
  unit: UnitShown
  on: Day
  today: Day
  below: TreeLine[]
  records: RecordLine[]
  came: KinLine[]
  became: KinLine[]
  bearers: Bearer[]
  posted: number
}

/** A unit on a day: what lies in it, who is posted there, what it was called, came from and became. */
export function UnitPage({ unit, on, today, below, records, came, became, bearers, posted }: Props) {
  const day = on === today ? null : on
  const back = unit.above?.seen
    ? { to: paths.unit(unit.above.code, day), label: <Vietnamese>{unit.above.name}</Vietnamese> }
    : { to: paths.units({ on: day }), label: t.title }
  return (
    <Page title={<Vietnamese>{unit.name}</Vietnamese>} lead={t.asOf(on)} back={back}>
      <div className="stack-wide">
        <DayForm action={paths.unit(unit.code)} day={on} />
        <Facts unit={unit} day={day} posted={posted} />
        {below.length > 0 ? (
          <section className="stack">
            <h2>{t.unit.below}</h2>
            <TreeTable caption={t.unit.below} units={below} on={day} />
          </section>
        ) : null}
        <section className="stack">
          <h2>{t.unit.records}</h2>
          <RecordsTable records={records} />
        </section>
        <KinTable title={t.unit.from} kin={came} />
        <KinTable title={t.unit.into} kin={became} />
        <Bearers bearers={bearers} />
      </div>
    </Page>
  )
}

function Facts({ unit, day, posted }: { unit: UnitShown; day: Day | null; posted: number }) {
  return (
    <Card>
      <dl className="unit-facts">
        <dt>{t.unit.code}</dt>
        <dd>{unit.code}</dd>
        <dt>{t.unit.kind}</dt>
        <dd>{t.kinds[unit.kind]}</dd>
        {unit.above ? (
          <>
            <dt>{t.unit.lies}</dt>
            <dd>
              <Vietnamese>{unit.above.name}</Vietnamese>
            </dd>
          </>
        ) : null}
        <dt>{t.unit.exists}</dt>
        <dd>{t.unit.until(unit.from, unit.to)}</dd>
        <dt>{t.unit.posted}</dt>
        <dd>
          {day ? (
            t.unit.people(posted)
          ) : (
            <a href={paths.people({ unit: unit.code })}>{t.unit.people(posted)}</a>
          )}
        </dd>
        <dt>{t.unit.coverage}</dt>
        <dd>
          <a href={paths.unitCoverage(unit.code, { on: day })}>{t.unit.seeCoverage}</a>
        </dd>
      </dl>
    </Card>
  )
}
