import type { RankedUnit } from '../../../domain/coverage/ranking.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { keptIn, type Asked } from '../asked.ts'
import { RankedTable } from './ranked-table.tsx'

const t = text.coverageMap.ranking

/** Communes right below whoever is looked at need not be told where they lie. */
const bare = (one: RankedUnit, { unit }: Asked): RankedUnit =>
  one.above === unit.name ? { ...one, above: null } : one

/** The communes that are furthest behind, and the way to the whole ranking. */
export function WorstUnits({ asked, units }: { asked: Asked; units: RankedUnit[] }) {
  const kept = keptIn(asked)
  return (
    <section className="stack">
      <h2 id="kem-nhat">{t.worst(Math.max(units.length, 1))}</h2>
      {units.length === 0 ? (
        <p>{t.allDone}</p>
      ) : (
        <>
          <p className="text-muted">{t.worstLead}</p>
          <RankedTable units={units.map((one) => bare(one, asked))} kept={kept} />
        </>
      )}
      <p className="link-line no-print">
        <a href={paths.coverageRanking(asked.unit.code, kept)}>{t.open}</a>
      </p>
    </section>
  )
}
