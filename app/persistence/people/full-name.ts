import type { Reader } from '../client.ts'

/** What somebody is called whom one works with. */
export async function fullNameOf(db: Reader, personId: string): Promise<string | null> {
  return (await db.person.findUnique({ where: { id: personId } }))?.fullName ?? null
}
