import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { isTrained, type Standing } from '../../domain/requirements/standing.ts'
import { text } from '../../i18n/text.ts'
import type { Tone } from '../kit/badge.tsx'
import { Notice } from '../kit/notice.tsx'
import { Around } from '../kit/vietnamese.tsx'

const t = text.courses.required

/** What is required of the person who looks, and where they stand: the first thing on the page. */
export function Standings({ standings }: { standings: ListedPerson['standings'] }) {
  return (
    <div className="flex flex-col gap-3">
      {standings.map(({ certification, standing }) => (
        <Notice
          key={certification}
          tone={toneOf(standing)}
          title={<Around words={t.kinds[standing.kind]} what={certification} />}
        >
          <p>{t.due(standing) ?? text.coverage.why(standing)}</p>
        </Notice>
      ))}
    </div>
  )
}

function toneOf({ kind }: Standing): Tone {
  if (kind === 'renewal-due' || kind === 'expired') return 'warn'
  return isTrained(kind) ? 'good' : 'info'
}
