import type { Day } from '../../domain/day.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { isLacking } from '../../domain/urging/lacking.ts'
import { isTrained, type Standing } from '../../domain/requirements/standing.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import type { Tone } from '../kit/badge.tsx'
import { Notice } from '../kit/notice.tsx'
import { Around, Vietnamese } from '../kit/vietnamese.tsx'

const t = text.courses.required

export type Assigned = { dueOn: Day; note: string; by: string | null }
type Props = {
  standings: ListedPerson['standings']
  ways: Record<string, string>
  /** By the title of a certification until when somebody wants it done. */
  assigned: Record<string, Assigned>
  today: Day
}

/** What is required of the person who looks, where they stand and what to do: the first thing on the page. */
export function Standings({ standings, ways, assigned, today }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {standings.map(({ certification, standing }) => (
        <Notice
          key={certification}
          tone={toneOf(standing)}
          title={<Around words={t.kinds[standing.kind]} what={certification} />}
        >
          <p>{t.meaning(standing)}</p>
          <Due assigned={assigned[certification]} of={standing} today={today} />
          {standing.why === 'waiver' ? (
            <p>
              <Around words={t.reason} what={standing.reason} />
            </p>
          ) : null}
          <p>
            {t.todo(standing)} <Way to={ways[certification]} of={standing} certification={certification} />
          </p>
        </Notice>
      ))}
      <p>
        <a href={paths.ownStanding()} className="cell-link">
          {text.corrections.standing.link}
        </a>
      </p>
    </div>
  )
}

type DueProps = { assigned: Assigned | undefined; of: Standing; today: Day }

/** Until when somebody wants it done, as long as it is not. */
function Due({ assigned, of, today }: DueProps) {
  if (!assigned || !isLacking(of, assigned.dueOn)) return null
  const { dueOn, note, by } = assigned
  const { due, over, by: from } = text.coverageAct.learner
  return (
    <p>
      <strong>{dueOn < today ? over(dueOn) : due(dueOn)}</strong>{' '}
      {by ? <Around words={from} what={by} /> : null} {note ? <Vietnamese>{note}</Vietnamese> : null}
    </p>
  )
}

type WayProps = { to: string | undefined; of: Standing; certification: string }

/** Leads to the course where there is something to do in it. */
function Way({ to, of: { kind }, certification }: WayProps) {
  if (!to || kind === 'waived' || kind === 'certified' || kind === 'not-required') return null
  return (
    <a href={paths.course(to)} className="cell-link" aria-label={t.courseFor(certification)}>
      {t.course}
    </a>
  )
}

function toneOf({ kind }: Standing): Tone {
  if (kind === 'renewal-due' || kind === 'expired') return 'warn'
  return isTrained(kind) ? 'good' : 'info'
}
