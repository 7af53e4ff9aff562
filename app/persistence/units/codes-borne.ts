import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { holdsOn } from '../coverage/question-sql.ts'

/** Which of some codes a unit bears on a day, whoever sees it. */
export async function codesBorne(db: Reader, codes: readonly string[], on: Day): Promise<string[]> {
  const found = await db.$queryRaw<{ code: string }[]>`
    SELECT DISTINCT u.code FROM unit_record u
    WHERE u.code = ANY (${codes}::text[]) AND u.retracted_at IS NULL AND ${holdsOn('u', on)}`
  return found.map(({ code }) => code)
}
