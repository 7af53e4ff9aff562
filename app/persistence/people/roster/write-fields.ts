import type { KnownPerson } from '../../../domain/people/roster/plan-roster.ts'
import type { Tx } from '../../client.ts'

/** Writes what people are called and how they are reached. */
export function writeFields(tx: Tx, people: KnownPerson[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE person n SET staff_code = p."staffCode", full_name = p."fullName", folded_name = p."foldedName",
      phone = p.phone, email = p.email
    FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      AS p(id uuid, "staffCode" text, "fullName" text, "foldedName" text, phone text, email text)
    WHERE n.id = p.id`
}
