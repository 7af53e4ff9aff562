import type { Replacement } from '../../../domain/people/postings/posting-change.ts'
import type { RoleReplacement } from '../../../domain/people/postings/roles-after.ts'
import type { Tx } from '../../client.ts'
import { dateFrom } from '../../day.ts'

type Whose = { personId: string; recordedAt: Date }

/** Retracts and records postings of somebody. Whoever calls it holds the lock under which they were read. */
export async function replacePostings(
  tx: Tx,
  changes: readonly Replacement[],
  { personId, recordedAt }: Whose,
): Promise<void> {
  const ids = changes.flatMap(({ before }) => before?.id ?? [])
  const where = { id: { in: ids }, personId, retractedAt: null }
  const { count } = await tx.posting.updateMany({ where, data: { retractedAt: recordedAt } })
  if (count !== ids.length) throw new Error('a posting changed while it was being replaced')
  await tx.posting.createMany({
    data: changes.flatMap(({ after }) =>
      after ? [{ ...after, ...dates(after), personId, recordedAt }] : [],
    ),
  })
}

/** The same for roles. */
export async function replaceAppointments(
  tx: Tx,
  changes: readonly RoleReplacement[],
  { personId, recordedAt }: Whose,
): Promise<void> {
  const ids = changes.flatMap(({ before }) => before?.id ?? [])
  const where = { id: { in: ids }, personId, retractedAt: null }
  const { count } = await tx.appointment.updateMany({ where, data: { retractedAt: recordedAt } })
  if (count !== ids.length) throw new Error('a role changed while it was being replaced')
  await tx.appointment.createMany({
    data: changes.flatMap(({ after }) =>
      after ? [{ ...after, ...dates(after), personId, recordedAt }] : [],
    ),
  })
}

type Dated = NonNullable<Replacement['after']> | NonNullable<RoleReplacement['after']>

const dates = ({ from, to }: Dated) => ({ from: dateFrom(from), to: dateFrom(to) })

/** Ends every session of somebody: what it may do has changed. */
export async function endSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.session.deleteMany({ where: { account: { personId } } })
}
