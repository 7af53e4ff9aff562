import type { Day } from '../../domain/day.ts'
import { contains, type Period } from '../../domain/period.ts'
import { text } from '../../i18n/text.ts'
import { Badge, type Tone } from '../kit/badge.tsx'

const t = text.staff

export type PostingState = keyof typeof t.states

const tones: Record<PostingState, Tone> = { now: 'good', 'to-come': 'info', over: 'neutral' }

export function stateOfPosting(posting: Period, today: Day): PostingState {
  if (contains(posting, today)) return 'now'
  return posting.from > today ? 'to-come' : 'over'
}

/** From when to when, in the words for what goes on or for what is to come. */
export function timeOfPosting(posting: Period, today: Day): string {
  return stateOfPosting(posting, today) === 'to-come' ? t.timeToCome(posting) : t.time(posting)
}

export function PostingBadge({ state }: { state: PostingState }) {
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}

/** What is to say of a posting that does not simply go on: it is to come, is over, or will be. */
export function StateOfPosting({ posting, today }: { posting: Period; today: Day }) {
  const state = stateOfPosting(posting, today)
  if (state === 'now' && posting.to === null) return null
  return (
    <span className="block">
      {state === 'now' ? null : <PostingBadge state={state} />} {timeOfPosting(posting, today)}
    </span>
  )
}
