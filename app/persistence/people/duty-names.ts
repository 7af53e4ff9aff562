import type { Reader } from '../client.ts'

/** The names of all duties that anybody has held or must be trained for; not those of rosters that were undone. */
export async function dutyNames(db: Reader): Promise<string[]> {
  const there = [
    { recordedIn: null },
    { recordedBy: { undoneAt: null } },
    { postings: { some: { retractedAt: null } } },
    { requirements: { some: { requirement: { retractedAt: null } } } },
  ]
  const rows = await db.duty.findMany({
    ...{ where: { OR: there }, select: { name: true }, orderBy: { name: 'asc' }, take: 200 },
  })
  return rows.map(({ name }) => name)
}
