import { addDays, dayOf, firstOfMonth } from '../../domain/day.ts'
import { manages } from '../../domain/people/managing.ts'
import { dueReport, type FollowedReport, type Wanted } from '../../domain/reports/subscription.ts'
import type { Tx } from '../../persistence/client.ts'
import { actingPerson } from '../../persistence/people/acting.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { lettersKnown, type NewLetter } from '../../persistence/reminders/new-letters.ts'
import { endSubscriptions } from '../../persistence/reports/subscriptions.ts'
import type { Audited } from '../audit/record-audit.ts'
import type { Planning } from '../reminders/plan-letters.ts'
import type { World } from '../world.ts'
import { reportsFollowed } from './followed-reports.ts'

export type Because = 'unit-gone' | 'not-overseen'
type Lapsed = Wanted & { because: Because }
export type ReportsDue = { letters: NewLetter[]; lapsed: Lapsed[] }

/**
 * The letters of subscriptions whose report is due by today: the key of each, a person, a unit and a month, is the same all
 * month long, so it goes out once, for however many units that became this one it was wanted. Where the unit is gone and
 * nothing came after it, or who subscribed oversees it no more, the subscription lapses.
 */
export async function reportLetters(world: World, { today, make }: Planning): Promise<ReportsDue> {
  const { db } = world
  const on = firstOfMonth(today)
  const isDue = (wanted: Wanted) => dueReport(wanted, today) !== null
  const { reports, gone } = await reportsFollowed(db, addDays(on, -1))
  const made = reports.filter(isDue).map((report) => {
    const { id: subscriptionId, personId, unitId } = report
    const letter = make({ kind: 'report', personId, on, subscriptionId }, `${personId} ${unitId ?? 'vn'}`)
    return { report, letter }
  })
  const known = await lettersKnown(
    db,
    made.map(({ letter }) => letter.key),
  )
  const due: ReportsDue = { letters: [], lapsed: gone.filter(isDue).map(because('unit-gone')) }
  for (const { report, letter } of made.filter(({ letter: { key } }) => !known.has(key)))
    if (await stillOversees(world, report)) due.letters.push(letter)
    else due.lapsed.push(...report.sources.map(because('not-overseen')))
  return due
}

const because = (reason: Because) => (wanted: Wanted) => ({ ...wanted, because: reason })

/** Whether somebody who subscribed oversees the unit today. */
export async function stillOversees(
  { db, now }: World,
  { personId, unitId }: Pick<FollowedReport, 'personId' | 'unitId'>,
): Promise<boolean> {
  const at = now()
  const actor = await actingPerson(db, personId, at)
  if (!actor) return false
  return manages(actor, unitId === null ? [] : await pathOfUnit(db, unitId, dayOf(at)))
}

/** Ends the subscriptions that lapsed, each with a letter that says so; answers those letters and what is to be audited. */
export async function endLapsed(
  tx: Tx,
  lapsed: readonly Lapsed[],
  { today, make }: Planning,
): Promise<{ letters: NewLetter[]; audited: Audited[] }> {
  const letters: NewLetter[] = []
  const audited: Audited[] = []
  for (const { id, personId, because: reason } of lapsed) {
    const letter = make({ kind: 'unsubscribed', personId, on: today, subscriptionId: id }, id)
    if ((await endSubscriptions(tx, [id], letter.createdAt)) === 0) continue
    letters.push(letter)
    const subject = { kind: 'person' as const, id: personId }
    const details = { subscription: id, because: reason }
    audited.push({ action: 'report.subscription-lapsed', subject, details })
  }
  return { letters, audited }
}
