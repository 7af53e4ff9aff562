import type { Day } from '../../domain/day.ts'
import { formatDay } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { Vietnamese } from '../kit/vietnamese.tsx'

const law = text.courses.law

type Props = { of: { basis: string; effectiveFrom: string | null; reviewedBy: string | null } }

/** On what law a statement rests, since when, and whether a legal officer has approved it. */
export function LawFoot({ of: { basis, effectiveFrom, reviewedBy } }: Props) {
  return (
    <p className="law-foot">
      <span className="law-basis">
        {text.courses.scenario.basis}: <Vietnamese>{basis}</Vietnamese>
      </span>{' '}
      {effectiveFrom ? (
        <span className="law-from">{law.effectiveFrom(formatDay(effectiveFrom as Day))}</span>
      ) : null}{' '}
      {reviewedBy === null ? <span className="badge-unreviewed">{law.unreviewed}</span> : null}
    </p>
  )
}
