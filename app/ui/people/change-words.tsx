import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/people/role.ts'
import { text } from '../../i18n/text.ts'
import { Notice } from '../kit/notice.tsx'
import { roleWords } from './held-role.tsx'

const t = text.staff.preview

type Time = { from: Day; to: Day | null }
type Posting = Time & { unit: string; duty: string }
type Held = Time & { role: Role; unit: string | null }

export type ShownChange = {
  on: Day
  today: Day
  postings: { before: Posting | null; after: Posting | null }[]
  roles: { before: Held | null; after: Held | null }[]
  newDuty: string | null
}

/** What a change does, in words: postings first, then roles, then what to mind. */
export function ChangeWords({ change }: { change: ShownChange }) {
  const { on, today, postings, roles, newDuty } = change
  const words = [...postings.map(postingWords), ...roles.map(wordsOfRole)]
  return (
    <>
      <ul className="change-list">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {newDuty ? <Notice tone="warn">{t.newDuty(newDuty)}</Notice> : null}
      {on < today ? <Notice tone="warn">{t.late(on)}</Notice> : null}
      {on > today ? <Notice tone="info">{t.ahead(on)}</Notice> : null}
      <p className="text-muted">{t.kept}</p>
    </>
  )
}

function postingWords({ before, after }: ShownChange['postings'][number]): string {
  if (!before) return after ? t.begins(after.duty, after.unit, after) : ''
  if (!after) return t.withdraws(before.duty, before.unit, before)
  const ends = before.from === after.from && after.to !== null
  return ends
    ? t.ends(after.duty, after.unit, after.to ?? after.from)
    : t.corrects(after.duty, after.unit, before, after)
}

function wordsOfRole({ before, after }: ShownChange['roles'][number]): string {
  if (!before) return after ? t.roleBegins(roleWords(after), after.from) : ''
  return after?.to ? t.roleEnds(roleWords(before), after.to) : t.roleNever(roleWords(before))
}
