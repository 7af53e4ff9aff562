import type { Day } from '../../domain/day.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { DayForm } from './day-form.tsx'
import { TreeTable, type TreeLine } from './tree-table.tsx'

const t = text.units

type Found = { code: string; name: string; kind: UnitKind; parent: string | null }
type Props = {
  asked: { on: Day; typed: string; q: string; badDay: boolean }
  today: Day
  units: TreeLine[]
  /** What was looked for; null where nothing was. */
  found: Found[] | null
  most: number
}

/** The highest units of a day that somebody sees, or those that were looked for. */
export function UnitsPage({ asked, today, units, found, most }: Props) {
  const on = asked.on === today ? null : asked.on
  const actions = (
    <ButtonLink tone="secondary" to={paths.reorganisations()}>
      {t.reorganisations}
    </ButtonLink>
  )
  return (
    <Page title={t.title} lead={t.lead(asked.on)} actions={actions}>
      <div className="stack">
        <DayForm
          action={paths.units()}
          day={asked.typed}
          error={asked.badDay ? t.badDay : undefined}
          typed={asked.q}
        />
        {found ? (
          <>
            <p>{t.found(found.length, most)}</p>
            {found.length > 0 ? <FoundTable found={found.slice(0, most)} on={on} /> : null}
            <p className="link-line">
              <a href={paths.units({ on })}>{t.everything}</a>
            </p>
          </>
        ) : (
          <TreeTable caption={t.title} units={units} on={on} />
        )}
      </div>
    </Page>
  )
}

function FoundTable({ found, on }: { found: Found[]; on: Day | null }) {
  const { name, code, parent } = t.columns
  return (
    <Table
      caption={t.title}
      captionHidden
      head={[name, code, parent]}
      rows={found.map((unit) => ({
        key: unit.code,
        cells: [
          <a key="name" href={paths.unit(unit.code, on)} lang="vi">
            {unit.name}
          </a>,
          unit.code,
          unit.parent ? <Vietnamese key="parent">{unit.parent}</Vietnamese> : null,
        ],
      }))}
    />
  )
}
