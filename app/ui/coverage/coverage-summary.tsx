import type { Coverage, Group, Tally } from '../../domain/coverage/counts.ts'
import { formatCount, formatRate } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { Progress } from '../kit/progress.tsx'
import { Stat } from '../kit/stat.tsx'

const t = text.coverage

/** From done to not begun, and last those who are outside the rate. */
export const shownGroups: readonly Group[] = [
  'certified',
  'renewal-due',
  'in-grace',
  'in-progress',
  'assigned',
  'expired',
  'waived',
]

type Props = { unit: string; coverage: Coverage; counts: Tally; listOf: (group: Group) => string }

/** The rate with its counts and the way to 100 %, and every group as a number that opens into its people. */
export function CoverageSummary({ unit, coverage, counts, listOf }: Props) {
  const { required, trained, rate } = coverage
  return (
    <div className="stack">
      <section className="card coverage-rate" aria-label={t.bar(unit, rate)}>
        <p className="coverage-number">{formatRate(rate)}</p>
        <div className="coverage-words">
          <p className="coverage-target">{t.target}</p>
          <Progress value={trained} max={required} label={t.bar(unit, rate)} tone={toneOf(rate)} />
          {rate === null ? (
            <p>
              {t.nobody} {t.noTarget}
            </p>
          ) : (
            <p>
              {t.trainedOf(trained, required)}. {t.left(required - trained)}
            </p>
          )}
        </div>
      </section>
      <dl className="stats">
        {shownGroups.map((group) => (
          <Stat
            key={group}
            label={t.groups[group]}
            value={<a href={listOf(group)}>{formatCount(counts[group])}</a>}
            hint={t.groupHints[group]}
          />
        ))}
      </dl>
    </div>
  )
}

export function toneOf(rate: number | null): 'neutral' | 'good' | 'warn' {
  return rate === 1 ? 'good' : rate !== null && rate < 0.5 ? 'warn' : 'neutral'
}
