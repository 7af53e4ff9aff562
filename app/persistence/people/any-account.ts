import type { Reader } from '../client.ts'

/** Whether anybody at all can sign in. */
export async function anyAccount(db: Reader): Promise<boolean> {
  return (await db.account.count({ take: 1 })) > 0
}
