import type { Day } from '../../domain/day.ts'
import type { PassedOn } from '../../domain/units/pass-on.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import type { Recording } from './apply-unit-changes.ts'
import type { Held } from './holdings.ts'

/** Columns of each table that go over to what continues a row. */
const own = {
  posting: {
    table: Prisma.sql`posting`,
    columns: Prisma.sql`person_id, duty_id`,
    of: Prisma.sql`s.person_id, s.duty_id`,
  },
  appointment: {
    table: Prisma.sql`appointment`,
    columns: Prisma.sql`person_id, role`,
    of: Prisma.sql`s.person_id, s.role`,
  },
  requirement: {
    table: Prisma.sql`requirement`,
    columns: Prisma.sql`certification_id`,
    of: Prisma.sql`s.certification_id`,
  },
} as const

/**
 * Closes what was held in ended units on the day and begins it in their successors. A row is never changed: the one that
 * is closed is withdrawn and recorded anew with its end. A posting knows the one that it continues.
 */
export async function applyPassedOn(
  tx: Tx,
  held: Held,
  { closed, begun }: PassedOn,
  on: Day,
  recording: Recording,
): Promise<void> {
  if (closed.length + begun.length === 0) return
  const { changeId, recordedAt } = recording
  const { table, columns, of } = own[held]
  await tx.$executeRaw`
    UPDATE ${table} SET retracted_at = ${recordedAt}, retracted_in = ${changeId}::uuid
    WHERE id = ANY (${closed.map(({ id }) => id)}::uuid[])`
  const ends = closed
    .filter(({ from }) => from < on)
    .map(({ id, unitId, from }) => ({ source: id, unitId, from, to: on }))
  const parts = [
    ...ends.map((part) => ({ ...part, begun: false })),
    ...begun.map((part) => ({ ...part, begun: true })),
  ]
  const added = await tx.$queryRaw<{ id: string; source: string; begun: boolean }[]>`
    WITH part AS MATERIALIZED (
      SELECT gen_random_uuid() AS id, p.*
      FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
        AS p(source uuid, "unitId" uuid, "from" date, "to" date, begun boolean)
    ), added AS (
      INSERT INTO ${table} (id, unit_id, "from", "to", recorded_at, recorded_in, ${columns})
      SELECT p.id, p."unitId", p."from", p."to", ${recordedAt}, ${changeId}::uuid, ${of}
      FROM part p JOIN ${table} s ON s.id = p.source
    ) SELECT id, source, begun FROM part`
  if (held === 'posting') await linkContinuations(tx, added)
  if (held === 'requirement') await copyDuties(tx, added)
}

type Added = { id: string; source: string; begun: boolean }

/** What begins continues what was closed or, where that had not begun by the day, what was withdrawn. */
async function linkContinuations(tx: Tx, added: readonly Added[]): Promise<void> {
  const closedAs = new Map(added.filter(({ begun }) => !begun).map(({ source, id }) => [source, id]))
  const links = added
    .filter(({ begun }) => begun)
    .map(({ id, source }) => ({ id, continues: closedAs.get(source) ?? source }))
  await tx.$executeRaw`
    UPDATE posting p SET continues = l.continues
    FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l(id uuid, continues uuid) WHERE p.id = l.id`
}

async function copyDuties(tx: Tx, added: readonly Added[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO requirement_duty (requirement_id, duty_id)
    SELECT a.id, d.duty_id FROM jsonb_to_recordset(${JSON.stringify(added)}::jsonb) AS a(id uuid, source uuid)
    JOIN requirement_duty d ON d.requirement_id = a.source`
}
