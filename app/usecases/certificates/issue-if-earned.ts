import { earnedBy, earnedSince, type Earned } from '../../domain/certificates/earning.ts'
import { unitWithParent } from '../../domain/certificates/unit-name.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import { earningHistories } from '../../persistence/certificates/earning-histories.ts'
import {
  earningsOf,
  lockEarnings,
  type CertificationEarning,
} from '../../persistence/certificates/earnings.ts'
import { namedPeople } from '../../persistence/certificates/named-people.ts'
import type { Tx } from '../../persistence/client.ts'
import type { World } from '../world.ts'
import { issueCertificates, recordIssued, type Issued } from './issue-certificate.ts'

/**
 * Issues what the completion of a course on a day has earned, once, in the transaction of that completion. Two courses
 * completed at the same time wait for and see each other. Answers the certificate issued, the
 * first where there are several.
 */
export async function issueIfEarned(
  world: World,
  tx: Tx,
  personId: string,
  courseId: string,
  on: Day,
): Promise<{ id: string } | null> {
  await lockEarnings(tx, personId)
  const earnings = (await earningsOf(tx, personId, courseId)).flatMap((certification) => {
    const earned = earnedBy(certification)
    return earned ? [{ personId, certification, earned, on }] : []
  })
  const issued = await issueEarned(world, tx, earnings)
  await recordIssued(world, tx, issued)
  return issued[0] ?? null
}

/** What many people did who are looked at together: which courses, and since which day, somebody did what is new. */
export type Looked = { courseIds: string[]; sinceOf: ReadonlyMap<string, Day> }

/**
 * Issues what people have earned by completions that are recorded now and of whatever day, in the transaction of these, after
 * `lockManyEarnings`. What was issued is told to the audit log by whoever asks for it.
 */
export async function issueAllEarned(
  world: World,
  tx: Tx,
  { courseIds, sinceOf }: Looked,
): Promise<Issued[]> {
  const histories = await earningHistories(tx, [...sinceOf.keys()], courseIds)
  const earnings = histories.flatMap((history) => {
    const { personId } = history
    const since = sinceOf.get(personId)
    const earned = since ? earnedSince(history, since) : []
    return earned.map((one) => ({ personId, certification: history, earned: one, on: one.completedOn }))
  })
  return issueEarned(world, tx, earnings)
}

type Certified = Pick<CertificationEarning, 'certificationId' | 'title' | 'hours' | 'series'>
type Earning = { personId: string; certification: Certified; earned: Earned; on: Day }

async function issueEarned(world: World, tx: Tx, earnings: Earning[]): Promise<Issued[]> {
  if (earnings.length === 0) return []
  const people = await namedPeople(tx, earnings, dayOf(world.now()))
  const issues = earnings.flatMap(({ personId, certification, earned }, at) => {
    const person = people[at]
    if (!person) return []
    const { certificationId, title, hours, series: kind } = certification
    const unit = unitWithParent(person.unit, person.parent)
    const facts = { name: person.fullName, unit, certification: title, hours, ...earned }
    return [{ personId, certificationId, kind, facts }]
  })
  return issueCertificates(world, tx, issues)
}
