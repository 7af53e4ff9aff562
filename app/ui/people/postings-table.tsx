import type { Day } from '../../domain/day.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Table } from '../kit/table.tsx'
import { PostingBadge, stateOfPosting } from './posting-state.tsx'

const t = text.staff

export type ShownPosting = {
  id: string
  unit: string
  duty: string
  from: Day
  to: Day | null
  /** When its beginning and its end were first entered. */
  enteredOn: Day
  endEnteredOn: Day | null
  changeable: boolean
}

type Props = { personId: string; postings: ShownPosting[]; today: Day }

/** What somebody holds, held and will hold, the newest first; what was entered late says so. */
export function PostingsTable({ personId, postings, today }: Props) {
  const { duty, when, state, change } = t.columns
  return (
    <Table
      caption={t.person.postings}
      captionHidden
      head={[duty, when, state, change]}
      empty={t.person.noPosting}
      rows={postings.map((posting) => ({ key: posting.id, cells: cellsOf(personId, posting, today) }))}
    />
  )
}

function cellsOf(personId: string, posting: ShownPosting, today: Day) {
  const { id, unit, duty, from, to, enteredOn, endEnteredOn, changeable } = posting
  const state = stateOfPosting(posting, today)
  const endedLate = to !== null && endEnteredOn !== null && to < endEnteredOn
  return [
    <span key="where" lang="vi">
      {duty}
      <span className="cell-note">{unit}</span>
    </span>,
    <span key="when">
      {state === 'to-come' ? t.timeToCome(posting) : t.time(posting)}
      {from < enteredOn ? <span className="cell-note">{t.enteredLate(enteredOn)}</span> : null}
      {endedLate ? <span className="cell-note">{t.endEnteredLate(endEnteredOn)}</span> : null}
    </span>,
    <PostingBadge key="state" state={state} />,
    changeable ? (
      <a
        key="change"
        href={paths.postingCorrection(personId, id)}
        className="cell-link"
        aria-label={t.person.correctOf(duty, unit)}
      >
        {t.person.correct}
      </a>
    ) : (
      t.person.elsewhere
    ),
  ]
}
