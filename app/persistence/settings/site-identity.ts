import type { Reader } from '../client.ts'

/** Whose site this is, as every page says it: names of the department, and which logo it shows. */
export type SiteIdentity = { body: string; parentBody: string; logo: string | null }

const VERSION_LENGTH = 16

/** Null until a department was named. */
export async function siteIdentity(db: Reader): Promise<SiteIdentity | null> {
  const rows = await db.$queryRaw<SiteIdentity[]>`
    SELECT i.body, i.parent_body AS "parentBody", left(l.sha256, ${VERSION_LENGTH}::int) AS logo
    FROM issuer i LEFT JOIN logo l ON true`
  return rows[0] ?? null
}
