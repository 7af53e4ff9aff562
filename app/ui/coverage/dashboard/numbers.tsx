import type { Group } from '../../../domain/coverage/counts.ts'
import { formatCount } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { Stat } from '../../kit/stat.tsx'
import type { Dashboard } from './dashboard.ts'

const t = text.dashboard

type Props = { dashboard: Pick<Dashboard, 'counts' | 'coverage'>; listOf: (group: string) => string }

/** Groups of those who are missing, the one that needs most help first. */
const lacking: readonly Group[] = ['expired', 'assigned', 'in-progress', 'in-grace']

/** Each number leads to the people behind it. */
export function Numbers({ dashboard: { counts, coverage }, listOf }: Props) {
  const { required, trained, inGrace, waived } = coverage
  const words = t.numbers
  const stat = (label: string, value: number, group: string, hint: string) => (
    <Stat label={label} value={<a href={listOf(group)}>{formatCount(value)}</a>} hint={hint} />
  )
  return (
    <div className="stack">
      <dl className="stats">
        {stat(words.required, required, 'required', words.requiredHint)}
        {stat(words.trained, trained, 'trained', words.trainedHint(counts['renewal-due']))}
        {stat(words.missing, required - trained, 'missing', words.missingHint)}
        {stat(words.inGrace, inGrace, 'in-grace', words.inGraceHint)}
        {stat(words.waived, waived, 'waived', words.waivedHint)}
      </dl>
      {required > trained ? (
        <p className="link-line missing-groups">
          <span>{t.missingAre}</span>
          {lacking.map((group) => (
            <a key={group} href={listOf(group)}>
              {text.coverage.groups[group]}: {formatCount(counts[group])}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  )
}
