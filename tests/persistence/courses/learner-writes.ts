import { dayOf, type Day } from '../../../app/domain/day.ts'
import type { Db } from '../../../app/persistence/client.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { chooseInScenario } from '../../../app/usecases/courses/choose-in-scenario.ts'
import { completeLesson } from '../../../app/usecases/courses/complete-lesson.ts'
import { keepPlace } from '../../../app/usecases/courses/keep-place.ts'
import { restartScenario } from '../../../app/usecases/courses/restart-scenario.ts'
import type { PersonWorld } from '../../../app/usecases/world.ts'
import { course } from '../../cast/course.ts'

const { open, listen, practise } = course.lessons
const at = (lesson: string) => ({ course: course.slug, lesson })

/** What learners do themselves. */
export const ownWrites: Record<string, (world: PersonWorld) => Promise<unknown>> = {
  'reads the first text': (world) => completeLesson(world, at(open.key)),
  'reads the second text': (world) => completeLesson(world, at(listen.key)),
  'leaves off at a heading': (world) => keepPlace(world, { ...at(open.key), place: 'truoc-het' }),
  'leaves off at another': (world) => keepPlace(world, { ...at(open.key), place: 'sau-do' }),
  'chooses rightly': (world) => chooseInScenario(world, { ...at(practise.key), node: 'cua', choice: 'a' }),
  'chooses wrongly': (world) => chooseInScenario(world, { ...at(practise.key), node: 'cua', choice: 'b' }),
  'chooses at the end': (world) =>
    chooseInScenario(world, { ...at(practise.key), node: 'phong', choice: 'a' }),
  'begins the practice again': (world) => restartScenario(world, at(practise.key)),
  'earns a certificate': (world) => earn(world, dayOf(world.now())),
}

async function earn(world: PersonWorld, on: Day): Promise<void> {
  const { personId } = world.actor
  const { id: courseId, versionId } = course
  await inTransaction(world.db, async (tx) => {
    await complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
    await issueIfEarned(world, tx, personId, courseId, on)
  })
}

const theirs = `person_id = $1::uuid`
const newest = (table: string) =>
  `(SELECT id FROM ${table} WHERE ${theirs} ORDER BY recorded_at DESC, id LIMIT 1)`

/** What others do, as statements with the person as their parameter: dated facts added, ended, retracted, and all that is edited. */
const statements: Record<string, string> = {
  'revokes the certificate': `INSERT INTO revocation (id, certificate_id, "on", reason, recorded_at)
    SELECT gen_random_uuid(), id, '2026-11-20', 'nhầm', now() FROM certificate WHERE id = ${newest('certificate')}`,
  'takes revocations back': `UPDATE revocation SET retracted_at = now() WHERE retracted_at IS NULL
    AND certificate_id IN (SELECT id FROM certificate WHERE ${theirs})`,
  'replaces the certificate': `INSERT INTO supersession (id, superseded_id, superseding_id, "on", reason, recorded_at)
    SELECT gen_random_uuid(), id, id, '2026-11-20', 'sai tên', now() FROM certificate WHERE id = ${newest('certificate')}`,
  'retracts the certificate': `UPDATE certificate SET retracted_at = now() WHERE id = ${newest('certificate')} AND retracted_at IS NULL`,
  waives: `INSERT INTO waiver (id, person_id, certification_id, reason, "from", recorded_at)
    SELECT gen_random_uuid(), $1::uuid, id, 'nghỉ thai sản', '2026-11-01', now() FROM certification LIMIT 1`,
  'ends waivers': `UPDATE waiver SET "to" = '2026-11-02' WHERE ${theirs}`,
  'forgets the enrolment': `UPDATE enrolment SET retracted_at = now() WHERE ${theirs}`,
  'forgets the completion': `UPDATE completion SET retracted_at = now() WHERE ${theirs}`,
  'ends the posting': `UPDATE posting SET "to" = greatest("from" + 1, '2026-11-01') WHERE ${theirs}`,
  'posts anew': `INSERT INTO posting (id, person_id, unit_id, duty_id, "from", recorded_at)
    SELECT gen_random_uuid(), person_id, unit_id, duty_id, '2026-11-01', now() FROM posting WHERE ${theirs} LIMIT 1 ON CONFLICT DO NOTHING`,
  'strikes a posting': `UPDATE posting SET retracted_at = now() WHERE id = ${newest('posting')}`,
  'moves the unit away': `UPDATE unit_record SET parent_id = (SELECT unit_id FROM unit_record WHERE code = '04')
    WHERE unit_id IN (SELECT unit_id FROM posting WHERE ${theirs})`,
  'moves the unit back': `UPDATE unit_record SET parent_id = (SELECT unit_id FROM unit_record WHERE code = '20')
    WHERE unit_id IN (SELECT unit_id FROM posting WHERE ${theirs})`,
  'ends requirements': `UPDATE requirement SET "to" = '2026-11-01' WHERE $1::uuid IS NOT NULL`,
  'requires again': `UPDATE requirement SET "to" = NULL WHERE $1::uuid IS NOT NULL`,
  'requires it of some': `INSERT INTO requirement_duty (requirement_id, duty_id)
    SELECT r.id, d.id FROM requirement r, duty d WHERE $1::uuid IS NOT NULL LIMIT 1 ON CONFLICT DO NOTHING`,
  'requires it of all': `DELETE FROM requirement_duty WHERE $1::uuid IS NOT NULL`,
  'gives more grace': `UPDATE certification SET grace_days = grace_days + 400 WHERE $1::uuid IS NOT NULL`,
  'gives less grace': `UPDATE certification SET grace_days = 0 WHERE $1::uuid IS NOT NULL`,
  'renames the certification': `UPDATE certification SET title = title || '!' WHERE $1::uuid IS NOT NULL`,
  'asks for no course': `DELETE FROM certification_course WHERE $1::uuid IS NOT NULL`,
  'asks for the course': `INSERT INTO certification_course (certification_id, course_id)
    SELECT n.id, c.id FROM certification n, course c WHERE $1::uuid IS NOT NULL ON CONFLICT DO NOTHING`,
  'renames a duty': `UPDATE duty SET name = name || '!' WHERE $1::uuid IS NOT NULL`,
  'publishes a version': `WITH before AS (
      SELECT * FROM course_version WHERE $1::uuid IS NOT NULL ORDER BY number DESC LIMIT 1
    ), after AS (
      INSERT INTO course_version (id, course_id, number, title, summary, hours, fingerprint, published_at)
      SELECT gen_random_uuid(), course_id, number + 1, title || '+', summary, hours, number::text, now() FROM before
      RETURNING id)
    INSERT INTO lesson (id, version_id, key, position, module, kind, title, summary, minutes, html, scenario, quiz_slug)
    SELECT gen_random_uuid(), after.id, key, position, module, kind, l.title || '+', summary, minutes, html, scenario, quiz_slug
    FROM lesson l, after WHERE version_id = (SELECT id FROM before)`,
}

export const othersWrites: Record<string, (db: Db, personId: string) => Promise<unknown>> =
  Object.fromEntries(
    Object.entries(statements).map(([name, sql]) => [
      name,
      (db: Db, personId: string) => db.$executeRawUnsafe(sql, personId),
    ]),
  )
