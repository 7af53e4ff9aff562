import type { Day } from '../../domain/day.ts'
import { standing } from '../../domain/requirements/standing.ts'
import { isLacking } from '../../domain/urging/lacking.ts'
import { letters } from '../../i18n/vi/letters.ts'
import type { Reader } from '../../persistence/client.ts'
import { requiredRowsOf } from '../../persistence/coverage/people.ts'
import type { ClaimedLetter } from '../../persistence/reminders/queue.ts'
import { urgingOfLetter } from '../../persistence/urging/new-urging.ts'
import { openAssignments } from './open-assignments.ts'
import type { Written } from '../reminders/compose-letter.ts'

/** What a letter says that somebody asked for by hand: all that its receiver lacks when it goes out; null: nothing any more. */
export async function composeUrging(
  db: Reader,
  { id, personId }: Pick<ClaimedLetter, 'id' | 'personId'>,
  { today, url }: { today: Day; url: string },
): Promise<Written | null> {
  const about = await urgingOfLetter(db, id)
  if (!about) return null
  const assigned = await openAssignments(db, personId)
  const items = (await requiredRowsOf(db, [personId], today))
    .filter(({ certificationId }) => [null, certificationId].includes(about.certificationId))
    .map((row) => {
      const stands = standing(row.facts, row.terms, today)
      return { certification: row.certification, standing: stands, assigned: assigned(row, stands) }
    })
    .filter((item) => isLacking(item.standing, about.until))
  if (items.length === 0) return null
  const { subject, intro, item, action } = letters.urging
  return {
    subject: subject(items),
    intro,
    items: items.map((one) => item(one, today)),
    action: { label: action, url },
  }
}
