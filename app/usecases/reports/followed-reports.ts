import { dayOf, type Day } from '../../domain/day.ts'
import { followed, type FollowedReport, type Wanted } from '../../domain/reports/subscription.ts'
import { beginsAfter, standsAs } from '../../domain/units/lineage.ts'
import type { Reader } from '../../persistence/client.ts'
import {
  liveSubscriptions,
  subscriptionsOf,
  type LiveSubscription,
} from '../../persistence/reports/subscriptions.ts'
import { lastNames } from '../../persistence/units/last-names.ts'
import { lineageFrom } from '../../persistence/units/lineage.ts'

export type FollowedReports = {
  reports: FollowedReport[]
  /** Of units that ended, and nothing came after them. */
  gone: Wanted[]
}

/** Everybody's subscriptions, followed to the units that stand on a day. */
export async function reportsFollowed(db: Reader, on: Day): Promise<FollowedReports> {
  return followedFrom(db, await liveSubscriptions(db), on)
}

/** What one person's subscriptions come to as units stand on a day. */
export async function ownReports(db: Reader, personId: string, on: Day): Promise<FollowedReport[]> {
  return (await followedFrom(db, await subscriptionsOf(db, personId), on)).reports
}

export type OwnReport = {
  dayOfMonth: number
  ids: string[]
  /** Ended units that were subscribed to, and that one letter stands for now. */
  insteadOf: string[]
}

/** The letter that somebody gets on a unit (null: the nation) or on what it is today; null where nothing was subscribed to. */
export async function ownReport(
  db: Reader,
  { personId, unitId, today }: { personId: string; unitId: string | null; today: Day },
): Promise<OwnReport | null> {
  const live = await subscriptionsOf(db, personId)
  const { reports } = await followedFrom(db, live, today)
  const report =
    reports.find((one) => one.unitId === unitId) ??
    reports.find(({ sources }) => sources.some((source) => source.unitId === unitId))
  if (report) {
    const { dayOfMonth, sources } = report
    const ended = sources.flatMap((source) => (source.unitId === report.unitId ? [] : (source.unitId ?? [])))
    return { dayOfMonth, ids: sources.map(({ id }) => id), insteadOf: await namesOf(db, ended) }
  }
  const own = live.find((one) => one.unitId === unitId)
  return own ? { dayOfMonth: own.dayOfMonth, ids: [own.id], insteadOf: [] } : null
}

export const namesOf = async (db: Reader, unitIds: string[]) =>
  [...(await lastNames(db, unitIds)).values()].map(({ name }) => name)

async function followedFrom(db: Reader, found: LiveSubscription[], on: Day): Promise<FollowedReports> {
  const wanted = found.map(({ createdAt, ...one }) => ({ ...one, since: dayOf(createdAt) }))
  const unitIds = wanted.flatMap(({ unitId }) => unitId ?? [])
  if (unitIds.length === 0) return { reports: followed(wanted, () => null), gone: [] }
  const lineage = await lineageFrom(db, unitIds)
  const standing = (unitId: string) => standsAs(lineage, unitId, on)
  const isGone = ({ unitId }: Wanted) =>
    unitId !== null && standing(unitId) === null && !beginsAfter(lineage, unitId, on)
  return { reports: followed(wanted, standing), gone: wanted.filter(isGone) }
}
