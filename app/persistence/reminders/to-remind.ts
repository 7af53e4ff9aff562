import { startOf, type Day } from '../../domain/day.ts'
import { occasionKey } from '../../domain/reminders/newly-due.ts'
import type { Reader, Tx } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'
import { dayFrom } from '../day.ts'
import { kindFrom } from './reminder-kind.ts'

/** Whoever makes letters does it alone. */
export async function lockReminders(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('reminders'))`
}

/**
 * Who may be written to today: in post, with an e-mail address, not suspended, and no letter waits for them, was made today or came to its
 * end today. One letter a day; what is due besides waits.
 */
export async function peopleToRemind(db: Reader, today: Day): Promise<string[]> {
  const people = await db.$queryRaw<{ id: string }[]>`
    SELECT n.id FROM person n
    WHERE n.email IS NOT NULL AND n.withdrawn_at IS NULL
      AND EXISTS (SELECT FROM posting p
        WHERE p.person_id = n.id AND p.retracted_at IS NULL AND ${holdsOn('p', today)})
      AND NOT EXISTS (SELECT FROM account a WHERE a.person_id = n.id AND a.suspended_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM letter l WHERE l.person_id = n.id AND l.kind <> 'test'
        AND (l.state IN ('waiting', 'sending') OR l.created_at >= ${startOf(today)} OR l.settled_at >= ${startOf(today)}))
    ORDER BY n.id`
  return people.map(({ id }) => id)
}

/** The keys of all that some people were to be told of: see {@link occasionKey}. */
export async function toldOf(db: Reader, personIds: string[]): Promise<Set<string>> {
  const told = await db.reminder.findMany({ where: { personId: { in: personIds } } })
  return new Set(
    told.map(({ kind, deciding, ...concerned }) =>
      occasionKey({ ...concerned, occasion: { kind: kindFrom(kind), deciding: dayFrom(deciding) } }),
    ),
  )
}
