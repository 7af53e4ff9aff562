import { rows, type Reader } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { inReachSql, reachSql } from '../people/manageable.ts'
import { paperFrom, paperSql, type Paper, type PaperRow } from './certificate-pdfs.ts'
import { foundSql, orderSql, type RegisterQuery, type Scope } from './register.ts'

/** A paper of the register; `bytes`: of its drawing, null where there is none yet. */
export type RegisterPaper = { id: string; number: string; name: string; bytes: number | null }

/** The papers of a part of the register, in the order of their numbers; their contents stay where they are. */
export async function registerPapers(
  scope: Scope,
  db: Reader,
  query: RegisterQuery,
): Promise<RegisterPaper[]> {
  return rows<RegisterPaper>(
    db,
    Prisma.sql`
    WITH RECURSIVE ${foundSql(scope, query)}
    SELECT c.id, c.number, c.snapshot->>'name' AS name, octet_length(d.bytes) AS bytes
    FROM found f JOIN certificate c ON c.id = f.id LEFT JOIN certificate_pdf d ON d.certificate_id = c.id
    ORDER BY ${orderSql('f', false)}`,
  )
}

/** The papers of some certificates of people whom roles reach today, by id; of others there are none. */
export async function reachedPapers(
  { roles, today }: Scope,
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, Paper>> {
  const found = await rows<PaperRow & { id: string }>(
    db,
    Prisma.sql`
    WITH RECURSIVE ${reachSql(roles, today)}
    SELECT c.id, ${paperSql}
    FROM certificate c JOIN person n ON n.id = c.person_id LEFT JOIN certificate_pdf d ON d.certificate_id = c.id
    WHERE c.id = ANY (${ids}) AND c.retracted_at IS NULL AND ${inReachSql('n', roles, today)}`,
  )
  return new Map(found.map((row) => [row.id, paperFrom(row)]))
}
