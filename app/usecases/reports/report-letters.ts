import { dayOf } from '../../domain/day.ts'
import { dueReport } from '../../domain/reports/subscription.ts'
import type { Reader } from '../../persistence/client.ts'
import type { NewLetter } from '../../persistence/reminders/new-letters.ts'
import { liveSubscriptions } from '../../persistence/reports/subscriptions.ts'
import type { Planning } from '../reminders/plan-letters.ts'

/** The letters of subscriptions whose report is due by today: the key of each is the same all month long, so it goes out once. */
export async function reportLetters(db: Reader, { today, make }: Planning): Promise<NewLetter[]> {
  return (await liveSubscriptions(db)).flatMap(({ id, personId, dayOfMonth, createdAt }) => {
    const on = dueReport({ dayOfMonth, since: dayOf(createdAt) }, today)
    return on ? [make({ kind: 'report', personId, on, subscriptionId: id })] : []
  })
}
