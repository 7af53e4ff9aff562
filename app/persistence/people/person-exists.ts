import type { Reader } from '../client.ts'
import { isUuid } from '../is-uuid.ts'

export async function personExists(db: Reader, id: string): Promise<boolean> {
  return isUuid(id) && (await db.person.count({ where: { id, withdrawnAt: null } })) > 0
}
