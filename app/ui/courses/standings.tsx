import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { isTrained, type Standing } from '../../domain/requirements/standing.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import type { Tone } from '../kit/badge.tsx'
import { Notice } from '../kit/notice.tsx'
import { Around } from '../kit/vietnamese.tsx'

const t = text.courses.required

type Props = { standings: ListedPerson['standings']; ways: Record<string, string> }

/** What is required of the person who looks, where they stand and what to do: the first thing on the page. */
export function Standings({ standings, ways }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {standings.map(({ certification, standing }) => (
        <Notice
          key={certification}
          tone={toneOf(standing)}
          title={<Around words={t.kinds[standing.kind]} what={certification} />}
        >
          <p>{t.meaning(standing)}</p>
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
    </div>
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
