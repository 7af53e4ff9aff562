import type { Day } from '../../../domain/day.ts'
import { forgottenOn } from '../../../domain/people/leaving/leaver.ts'
import type { Reader } from '../../client.ts'
import { privacySettingsOf } from '../../settings/privacy-settings.ts'
import { leavers } from './leavers.ts'

/** Who left, each with the day from which nothing says any more who it was. */
export async function forgettingDays(db: Reader): Promise<{ id: string; on: Day }[]> {
  const { retentionMonths } = await privacySettingsOf(db)
  return (await leavers(db)).flatMap((leaver) => {
    const on = forgottenOn(leaver, retentionMonths)
    return on === null ? [] : [{ id: leaver.id, on }]
  })
}
