import type { Tx } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { sqlName } from '../../sql-names.ts'

export type Forgotten = { id: string; fullName: string; foldedName: string; staffCode: string }

/** What stands where somebody wrote about a person. */
export type Removed = { reason: string }

/**
 * Takes everything away that says who people were: name, staff code, phone and e-mail, also where a roster was kept to be
 * undone and where somebody wrote about them; account and sessions. Facts stay, and certificates with what is printed on them.
 */
export async function forgetPeople(tx: Tx, people: Forgotten[], removed: Removed, now: Date): Promise<void> {
  const ids = people.map(({ id }) => id)
  await wipeWritten(tx, ids, removed)
  await wipeRosters(tx, people, now)
  await tx.account.deleteMany({ where: { personId: { in: ids } } })
  await tx.$executeRaw`
    UPDATE person n SET full_name = f."fullName", folded_name = f."foldedName", staff_code = f."staffCode",
      phone = NULL, email = NULL, pseudonymised_at = ${now}, withdrawn_at = coalesce(n.withdrawn_at, ${now})
    FROM ${listed(people)} WHERE n.id = f.id`
}

/** What was free text about them: reasons for waivers whole; elsewhere the words that name them. */
async function wipeWritten(tx: Tx, ids: string[], { reason }: Removed): Promise<void> {
  await tx.$executeRaw`UPDATE waiver SET reason = ${reason} WHERE person_id = ANY (${ids}::uuid[])`
  await tx.$executeRaw`
    UPDATE assignment a SET note = ${withoutWords(Prisma.sql`a.note`, reason)}
    FROM person n WHERE n.id = a.person_id AND n.id = ANY (${ids}::uuid[])`
  await tx.$executeRaw`
    UPDATE completion c SET evidence = ${withoutWords(Prisma.sql`c.evidence`, reason)}
    FROM person n WHERE n.id = c.person_id AND n.id = ANY (${ids}::uuid[])`
  await wipeCorrections(tx, ids, reason)
  for (const [table, key] of [
    ['revocation', 'certificate_id'],
    ['supersession', 'superseded_id'],
  ] as const)
    await tx.$executeRaw`
      UPDATE ${sqlName(table)} v SET reason = ${withoutWords(Prisma.sql`v.reason`, reason)}
      FROM certificate c JOIN person n ON n.id = c.person_id
      WHERE c.id = ${sqlName('v', key)} AND n.id = ANY (${ids}::uuid[])`
}

/** Requests about them, and answered ones in which they were only called by name or staff code, with all that was said there. */
async function wipeCorrections(tx: Tx, ids: string[], instead: string): Promise<void> {
  const concerned = Prisma.sql`person n, correction_request r WHERE n.id = ANY (${ids}::uuid[])
    AND (r.person_id = n.id OR (r.person_id IS NULL AND r.open_mark IS NULL
      AND (position(n.full_name IN r.subject) > 0 OR position(n.staff_code IN r.subject) > 0)))`
  await tx.$executeRaw`UPDATE correction_voice v SET reason = ${instead} FROM ${concerned} AND v.correction_id = r.id`
  await tx.$executeRaw`UPDATE correction_answer a SET words = ${instead} FROM ${concerned} AND a.correction_id = r.id`
  await tx.$executeRaw`
    UPDATE correction_request q SET subject = ${withoutWords(Prisma.sql`q.subject`, instead)} FROM ${concerned} AND q.id = r.id`
}

/** A text in which nothing names the person `n` any more. */
function withoutWords(text: Prisma.Sql, instead: string): Prisma.Sql {
  const words = ['full_name', 'staff_code', 'phone', 'email'].map((column) => sqlName('n', column))
  return words.reduce((rest, word) => Prisma.sql`replace(${rest}, coalesce(${word}, ''), ${instead})`, text)
}

/** What rosters made of them is what they are called now; previews that nobody carried out in time go whole. */
async function wipeRosters(tx: Tx, people: Forgotten[], now: Date): Promise<void> {
  const fields = Prisma.sql`jsonb_build_object('staffCode', f."staffCode", 'fullName', f."fullName", 'phone', NULL,
    'email', NULL)`
  await tx.$executeRaw`
    UPDATE person_change c SET before = CASE WHEN c.before IS NOT NULL THEN ${fields} END,
      after = CASE WHEN c.after IS NOT NULL THEN ${fields} END
    FROM ${listed(people)} WHERE c.person_id = f.id`
  await tx.$executeRaw`DELETE FROM roster_upload WHERE expires_at <= ${now}`
  await tx.$executeRaw`DELETE FROM completion_upload WHERE expires_at <= ${now}`
  await tx.$executeRaw`DELETE FROM boundary_upload WHERE expires_at <= ${now}`
}

function listed(people: Forgotten[]): Prisma.Sql {
  return Prisma.sql`jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
    AS f(id uuid, "fullName" text, "foldedName" text, "staffCode" text)`
}
