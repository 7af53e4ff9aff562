import type { Coverage } from '../../../domain/coverage/counts.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { keptIn, type Asked } from '../asked.ts'
import { UnitFiles } from '../unit-files.tsx'
import { UnitsTable } from '../units-table.tsx'

const t = text.coverage

export type UnitLine = { code: string; name: string; coverage: Coverage }

/** So many are shown at once: those who lag most. */
const FIRST = 12

/** The units right below, whoever lags most first. */
export function UnitsBelow({ asked, below }: { asked: Asked; below: UnitLine[] }) {
  const kept = keptIn(asked)
  const pageOf = (code: string) => paths.unitCoverage(code, kept)
  const others = text.dashboard.allUnits(below.length - FIRST)
  if (below.length === 0) return null
  return (
    <section className="stack">
      <div className="section-head">
        <div>
          <h2>{t.below}</h2>
          <p className="text-muted">{t.belowLead}</p>
        </div>
        <UnitFiles code={asked.unit.code} query={{ ...kept, on: asked.on }} />
      </div>
      <UnitsTable units={below.slice(0, FIRST)} pageOf={pageOf} />
      {below.length > FIRST ? (
        <details className="disclosure disclosure-printed">
          <summary>{others}</summary>
          <UnitsTable caption={others} units={below.slice(FIRST)} pageOf={pageOf} />
        </details>
      ) : null}
    </section>
  )
}
