import type { Reader } from '../client.ts'

/** Whether this installation was filled with the demo: it stays one, however it is started later. */
export async function isDemo(db: Reader): Promise<boolean> {
  return (await db.issuer.count({ where: { demo: true } })) > 0
}
