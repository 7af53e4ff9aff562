import { dayOf } from '../../domain/day.ts'
import type { RequiredRow } from '../../domain/coverage/listed-person.ts'
import type { Standing } from '../../domain/requirements/standing.ts'
import { isOpen } from '../../domain/urging/open-assignment.ts'
import type { AssignedWords } from '../../i18n/vi/assigned.ts'
import type { Reader } from '../../persistence/client.ts'
import { assignmentsOf } from '../../persistence/urging/assignments.ts'

type Of = Pick<RequiredRow, 'certificationId' | 'facts'>

/** By when and by whom somebody was assigned each certification of theirs, as long as it is not done; null: by nobody. */
export async function openAssignments(
  db: Reader,
  personId: string,
): Promise<(row: Of, standing: Standing) => AssignedWords | null> {
  const assigned = await assignmentsOf(db, personId)
  return ({ certificationId, facts }, standing) => {
    const open = assigned.find(
      ({ recordedAt, dueOn, ...one }) =>
        one.certificationId === certificationId &&
        isOpen({ assignedOn: dayOf(recordedAt), dueOn }, standing, facts.certificates),
    )
    return open ? { dueOn: open.dueOn, by: open.recordedBy } : null
  }
}
