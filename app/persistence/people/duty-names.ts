import type { Reader } from '../client.ts'

/** The names of all duties that anybody has held. */
export async function dutyNames(db: Reader): Promise<string[]> {
  const rows = await db.duty.findMany({ select: { name: true }, orderBy: { name: 'asc' }, take: 200 })
  return rows.map(({ name }) => name)
}
