import { dayOf, type Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'

export type OwnPerson = {
  fullName: string
  staffCode: string
  phone: string | null
  email: string | null
  postings: { duty: string; unit: string; from: Day }[]
}

/** What is kept about the person who asks, with the duties held today. */
export async function ownPerson(personId: string, db: Reader, now: Date): Promise<OwnPerson> {
  const today = dayOf(now)
  const rows = await db.$queryRaw<OwnPerson[]>`
    SELECT p.full_name AS "fullName", p.staff_code AS "staffCode", p.phone, p.email,
      coalesce((SELECT jsonb_agg(jsonb_build_object('duty', d.name, 'unit', u.name, 'from', o."from") ORDER BY o."from")
        FROM posting o JOIN duty d ON d.id = o.duty_id
        JOIN unit_record u ON u.unit_id = o.unit_id AND u.retracted_at IS NULL
          AND u."from" <= ${today}::date AND (u."to" IS NULL OR u."to" > ${today}::date)
        WHERE o.person_id = p.id AND o.retracted_at IS NULL
          AND o."from" <= ${today}::date AND (o."to" IS NULL OR o."to" > ${today}::date)), '[]') AS postings
    FROM person p WHERE p.id = ${personId}::uuid`
  const person = rows[0]
  if (!person) throw new Error('the person who is signed in is not there')
  return person
}
