import type { Tx } from '../client.ts'
import { nameOrderSql } from '../people/name-order.ts'

export type PostedPerson = { posting: string; name: string; staffCode: string; duty: string }

/** Whose some postings are, by given name as Vietnamese names are sorted, as many as are wanted. */
export function postedPeople(tx: Tx, postings: readonly string[], most: number): Promise<PostedPerson[]> {
  return tx.$queryRaw<PostedPerson[]>`
    SELECT p.id AS posting, n.full_name AS name, n.staff_code AS "staffCode", d.name AS duty
    FROM posting p JOIN person n ON n.id = p.person_id JOIN duty d ON d.id = p.duty_id
    WHERE p.id = ANY (${postings}::uuid[])
    ORDER BY ${nameOrderSql('n')}, d.name
    LIMIT ${most}`
}
