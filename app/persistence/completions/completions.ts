import type { AcceptedKind, CompletionKind } from '../../domain/completions/accepted.ts'
import type { NewCompletion } from '../../domain/completions/plan-completions.ts'
import type { Day } from '../../domain/day.ts'
import type { Reader, Tx } from '../client.ts'
import type { Recorded } from '../waivers/waivers.ts'

export async function insertCompletions(
  tx: Tx,
  completions: NewCompletion[],
  { at, by }: Recorded,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO completion (id, person_id, course_id, version_id, "on", evidence, kind, recorded_at, recorded_by)
    SELECT gen_random_uuid(), c."personId", c."courseId", c."versionId", c."on", c.evidence, c.kind::completion_kind, ${at}, ${by}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(completions)}::jsonb) AS c("personId" uuid, "courseId" uuid,
      "versionId" uuid, "on" date, evidence text, kind text)`
}

export type Completion = {
  id: string
  course: string
  version: number
  on: Day
  kind: CompletionKind
  evidence: string
  recordedAt: Date
  /** Who accepted it; null: the operator of the server. */
  recordedBy: string | null
  /** The number of a certificate that rests on it and was neither revoked nor superseded. */
  certificate: string | null
}

export type AcceptedCompletion = Completion & { kind: AcceptedKind }

/** What was accepted of somebody's training, the newest first; what was learned here is not among it. */
export function acceptedCompletions(db: Reader, personId: string): Promise<AcceptedCompletion[]> {
  return db.$queryRaw<AcceptedCompletion[]>`
    SELECT d.id, v.title AS course, v.number AS version, d."on"::text AS "on", d.kind::text AS kind, d.evidence,
      d.recorded_at AS "recordedAt", r.full_name AS "recordedBy",
      (SELECT min(g.number) FROM certificate g
        WHERE g.person_id = d.person_id AND g.retracted_at IS NULL
          AND jsonb_path_query_array(g.snapshot, '$.courses[*].completionId') ? d.id::text
          AND NOT EXISTS (SELECT FROM revocation x WHERE x.certificate_id = g.id AND x.retracted_at IS NULL)
          AND NOT EXISTS (SELECT FROM supersession x WHERE x.superseded_id = g.id AND x.retracted_at IS NULL)
      ) AS certificate
    FROM completion d JOIN course_version v ON v.id = d.version_id LEFT JOIN person r ON r.id = d.recorded_by
    WHERE d.person_id = ${personId}::uuid AND d.kind <> 'learned' AND d.retracted_at IS NULL
    ORDER BY d."on" DESC, v.title, d.id`
}

export async function retractCompletion(tx: Tx, id: string, { at, by }: Recorded): Promise<void> {
  await tx.completion.update({ where: { id }, data: { retractedAt: at, retractedBy: by } })
}
