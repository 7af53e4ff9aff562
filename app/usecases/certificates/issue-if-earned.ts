import { earnedBy, type Earned } from '../../domain/certificates/earning.ts'
import { unitWithParent } from '../../domain/certificates/unit-name.ts'
import type { Day } from '../../domain/day.ts'
import {
  earningsOf,
  lockEarnings,
  namedPerson,
  type CertificationEarning,
} from '../../persistence/certificates/earnings.ts'
import type { Tx } from '../../persistence/client.ts'
import type { World } from '../world.ts'
import { issueCertificate, recordIssued, type Issued } from './issue-certificate.ts'

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
  const issued: Issued[] = []
  for (const certification of await earningsOf(tx, personId, courseId)) {
    const earned = earnedBy(certification)
    if (earned) issued.push(await issueEarned(world, tx, { personId, certification, earned, on }))
  }
  await recordIssued(world, tx, issued)
  return issued[0] ?? null
}

type Earning = { personId: string; certification: CertificationEarning; earned: Earned; on: Day }

async function issueEarned(world: World, tx: Tx, { personId, certification, earned, on }: Earning) {
  const { fullName: name, unit, parent } = await namedPerson(tx, personId, on)
  const { certificationId, title, hours, series: kind } = certification
  const facts = { name, unit: unitWithParent(unit, parent), certification: title, hours, ...earned }
  return issueCertificate(world, tx, { personId, certificationId, kind, facts })
}
