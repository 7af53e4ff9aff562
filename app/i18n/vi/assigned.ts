import type { Day } from '../../domain/day.ts'
import { formatDay } from '../format.ts'

/** Until the end of which day somebody wants something done; `by` null: the operator of the server. */
export type AssignedWords = { dueOn: Day; by: string | null }

/** A sentence of a letter on what its receiver was assigned, after another sentence; none where it is nothing. */
export function assignedSentence(assigned: AssignedWords | null, today: Day): string {
  if (!assigned) return ''
  const { dueOn, by } = assigned
  const over = dueOn < today ? ', nay đã quá hạn' : ''
  return ` Anh/chị được ${by ? `${by} ` : ''}giao hoàn thành đến hết ngày ${formatDay(dueOn)}${over}.`
}
