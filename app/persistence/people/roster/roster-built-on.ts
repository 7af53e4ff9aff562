import { builtOn } from '../../changes/built-on.ts'
import type { Tx } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { sqlName } from '../../sql-names.ts'

/** What somebody can have beside postings, roles and what rosters say: with one of these a person is not withdrawn. */
export const ownThings = {
  account: 'person_id',
  privacy_acknowledgement: 'person_id',
  enrolment: 'person_id',
  lesson_progress: 'person_id',
  scenario_run: 'person_id',
  attempt: 'person_id',
  completion: 'person_id',
  certificate: 'person_id',
  waiver: 'person_id',
  urged: 'person_id',
  assignment: 'person_id',
  call: 'person_id',
  urging: 'recorded_by',
  course_version: 'published_by',
  change: 'by_person_id',
  roster_upload: 'owner_id',
  completion_upload: 'owner_id',
  boundary_upload: 'owner_id',
  revocation: 'decided_by',
  supersession: 'decided_by',
  report: 'made_by_id',
  report_subscription: 'person_id',
  access_token: 'created_by_id',
  token_extension: 'extended_by_id',
  correction_request: 'person_id',
  correction_voice: 'person_id',
  correction_answer: 'person_id',
} as const

/**
 * Whether something rests on a roster: a fact of it was withdrawn since, one that it withdrew would overlap what came later,
 * somebody's name, staff code, phone or e-mail is no longer what it made of it or was given to another, somebody whom
 * it made has anything from elsewhere, or nobody knows any more who somebody was.
 */
export async function rosterBuiltOn(tx: Tx, changeId: string): Promise<boolean> {
  if (await builtOn(tx, changeId)) return true
  for (const found of [overlapping(changeId), edited(changeId), given(changeId), grown(changeId)])
    if ((await tx.$queryRaw<unknown[]>(Prisma.sql`${found} LIMIT 1`)).length > 0) return true
  return false
}

const overlapping = (changeId: string) => Prisma.sql`
  SELECT 1 FROM posting was JOIN posting since ON since.person_id = was.person_id AND since.unit_id = was.unit_id
    AND since.duty_id = was.duty_id AND since.retracted_at IS NULL
    AND since.recorded_in IS DISTINCT FROM ${changeId}::uuid
    AND daterange(since."from", since."to") && daterange(was."from", was."to")
  WHERE was.retracted_in = ${changeId}::uuid`

const edited = (changeId: string) => Prisma.sql`
  SELECT 1 FROM person_change c JOIN person n ON n.id = c.person_id
  WHERE c.change_id = ${changeId}::uuid AND (n.pseudonymised_at IS NOT NULL OR c.after IS NOT NULL
    AND (n.withdrawn_at IS NOT NULL OR c.after IS DISTINCT FROM jsonb_build_object(
      'staffCode', n.staff_code, 'fullName', n.full_name, 'phone', n.phone, 'email', n.email)))`

const given = (changeId: string) => Prisma.sql`
  SELECT 1 FROM person_change c JOIN person n ON n.id <> c.person_id
    AND (n.staff_code = c.before->>'staffCode' OR n.phone = c.before->>'phone' OR n.email = c.before->>'email')
  WHERE c.change_id = ${changeId}::uuid AND c.before IS NOT NULL`

function grown(changeId: string): Prisma.Sql {
  const things = Object.entries(ownThings).map(
    ([table, column]) =>
      Prisma.sql`EXISTS (SELECT FROM ${sqlName(table)} x WHERE ${sqlName('x', column)} = c.person_id)`,
  )
  const elsewhere = Prisma.sql`x.person_id = c.person_id AND x.retracted_at IS NULL
    AND x.recorded_in IS DISTINCT FROM ${changeId}::uuid`
  return Prisma.sql`
    SELECT 1 FROM person_change c
    WHERE c.change_id = ${changeId}::uuid AND c.before IS NULL AND c.after IS NOT NULL
      AND (${Prisma.join(things, ' OR ')}
        OR EXISTS (SELECT FROM posting x WHERE ${elsewhere})
        OR EXISTS (SELECT FROM appointment x WHERE ${elsewhere})
        OR EXISTS (SELECT FROM person_change x JOIN change o ON o.id = x.change_id AND o.undone_at IS NULL
          WHERE x.person_id = c.person_id AND x.change_id <> ${changeId}::uuid))`
}
