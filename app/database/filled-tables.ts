import { connectWithin } from './open.ts'
import { ownNames } from './own-names.ts'
import { LEFT_OUT, rows, shapes } from './snapshot.ts'

/** What fills by itself when a new installation is first started. */
const OF_ITSELF = [...LEFT_OUT, 'audit_entry']

/** Tables of ours that hold something, with how many rows; none where nobody has begun yet. */
export async function filledTables(url: string, migrationsDir: string): Promise<Map<string, number>> {
  const client = await connectWithin(url, 15_000)
  try {
    const filled = new Map<string, number>()
    for (const { name } of await shapes(client, (await ownNames(migrationsDir)).tables)) {
      const [counted] = await rows<{ count: number }>(
        client,
        `SELECT count(*)::int AS count FROM public.${client.escapeIdentifier(name)}`,
      )
      const count = counted?.count ?? 0
      if (count > 0 && !OF_ITSELF.includes(name)) filled.set(name, count)
    }
    return filled
  } finally {
    await client.end()
  }
}
