import type { Reader } from '../client.ts'

const thoseThere = {
  where: {
    OR: [
      { recordedIn: null },
      { recordedBy: { undoneAt: null } },
      { postings: { some: { retractedAt: null } } },
      { requirements: { some: { requirement: { retractedAt: null } } } },
    ],
  },
  orderBy: { name: 'asc' as const },
  take: 200,
}

/** The names of all duties that anybody has held or must be trained for; not those of rosters that were undone. */
export async function dutyNames(db: Reader): Promise<string[]> {
  const rows = await db.duty.findMany({ ...thoseThere, select: { name: true } })
  return rows.map(({ name }) => name)
}

/** The same with their keys, to choose from. */
export async function dutyChoices(db: Reader): Promise<{ id: string; name: string }[]> {
  return db.duty.findMany({ ...thoseThere, select: { id: true, name: true } })
}
