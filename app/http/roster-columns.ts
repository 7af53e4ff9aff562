import { z } from 'zod'
import { rosterColumns, type RosterMapping } from '../domain/people/roster/roster-columns.ts'
import { ownRoster } from '../usecases/people/roster/own-roster.ts'
import type { PersonWorld } from '../usecases/world.ts'

const place = z.string().max(6).default('')

export const ColumnsForm = z.object(
  Object.fromEntries(rosterColumns.map((name) => [name, place])) as Record<
    (typeof rosterColumns)[number],
    typeof place
  >,
)

/** Which column is which, as it was chosen; an empty choice is no column. */
export function mappingOf(typed: z.infer<typeof ColumnsForm>): RosterMapping {
  const chosen = rosterColumns.filter((name) => /^\d+$/u.test(typed[name]))
  return Object.fromEntries(chosen.map((name) => [name, Number(typed[name])]))
}

/** The columns of a roster on its way and what they are taken for; null where there is none, or it was not read. */
export async function columnsData(world: PersonWorld, id: string | undefined) {
  const upload = await ownRoster(world, id ?? '')
  if (!upload?.header) return null
  const { header, columns, state } = upload
  return {
    upload: { id: upload.id, fileName: upload.fileName, state },
    header,
    columns: columns ?? header.guess,
  }
}
