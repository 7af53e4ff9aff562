import type { ExplainedFacts } from '../../domain/coverage/explained-facts.ts'
import type { Period } from '../../domain/period.ts'
import type { Reader } from '../client.ts'
import { dayFrom } from '../day.ts'

type StoredPeriod = { from: Date; to: Date | null }
const period = ({ from, to }: StoredPeriod): Period => ({ from: dayFrom(from), to: dayFrom(to) })

/**
 * All that is recorded about some people and what binds them, of all times, what was retracted since among it: what
 * `explain` of the domain derives its answer from. `unitId`: the unit that is asked about; null: the nation.
 */
export async function explainedFacts(
  db: Reader,
  personIds: readonly string[],
  unitId: string | null,
): Promise<ExplainedFacts> {
  const of = { personId: { in: [...personIds] } }
  const [certifications, postings, requirements, held] = await Promise.all([
    certificationsIn(db),
    db.posting.findMany({ where: of, include: { continued: true } }),
    db.requirement.findMany({ include: { duties: true } }),
    heldFacts(db, of),
  ])
  const posted = postings.map((posting) => posting.unitId)
  const around = await unitsAround(db, unitId === null ? posted : [...posted, unitId])
  return {
    ...{ certifications, ...held, ...around },
    postings: postings.map((one) => ({
      ...{ ...recorded(one), personId: one.personId, unitId: one.unitId, dutyId: one.dutyId },
      ...(one.continued ? { continues: one.continued.unitId } : {}),
    })),
    requirements: requirements.map((one) => ({
      ...{ ...recorded(one), id: one.id, certificationId: one.certificationId, unitId: one.unitId },
      dutyIds: one.duties.map(({ dutyId }) => dutyId),
    })),
  }
}

type Stored = StoredPeriod & { recordedAt: Date; retractedAt: Date | null }
const recorded = ({ recordedAt, retractedAt, ...when }: Stored) => ({
  ...{ ...period(when), recordedAt, retractedAt },
})
async function certificationsIn(db: Reader): Promise<ExplainedFacts['certifications']> {
  const rows = await db.certification.findMany({
    orderBy: { title: 'asc' },
    include: { replacedTerms: { orderBy: { replacedAt: 'asc' } } },
  })
  return rows.map(
    ({ id, validityMonths, renewalWindowMonths, renewalBase: base, graceDays, replacedTerms }) => {
      const renewalBase = base === 'completion' ? base : 'previous-end'
      const terms = { validityMonths, renewalWindowMonths, graceDays, renewalBase } as const
      const replaced = replacedTerms.map(({ replacedAt, ...said }) => ({
        until: replacedAt,
        terms: { ...terms, renewalWindowMonths: said.renewalWindowMonths, graceDays: said.graceDays },
      }))
      return { id, terms, replaced }
    },
  )
}

type Of = { personId: { in: string[] } }
type Held = Pick<ExplainedFacts, 'waivers' | 'begun' | 'certificates' | 'revocations' | 'supersessions'>

async function heldFacts(db: Reader, of: Of): Promise<Held> {
  const [waivers, certificates, begun] = await Promise.all([
    db.waiver.findMany({ where: of }),
    db.certificate.findMany({
      ...{ where: of, orderBy: [{ recordedAt: 'asc' }, { number: 'asc' }] },
      include: { revocations: true, supersededBy: true },
    }),
    begunBy(db, of),
  ])
  const end = (certificateId: string) => (one: { on: Date; recordedAt: Date; retractedAt: Date | null }) => ({
    ...{ certificateId, on: dayFrom(one.on), recordedAt: one.recordedAt, retractedAt: one.retractedAt },
  })
  return {
    begun,
    waivers: waivers.map((one) => ({
      ...{
        ...recorded(one),
        personId: one.personId,
        certificationId: one.certificationId,
        reason: one.reason,
      },
    })),
    certificates: certificates.map((one) => ({
      ...{ id: one.id, number: one.number, personId: one.personId, certificationId: one.certificationId },
      ...{ validFrom: dayFrom(one.validFrom), validUntil: dayFrom(one.validUntil) },
      ...{ recordedAt: one.recordedAt, retractedAt: one.retractedAt },
    })),
    revocations: certificates.flatMap(({ id, revocations }) => revocations.map(end(id))),
    supersessions: certificates.flatMap(({ id, supersededBy }) => supersededBy.map(end(id))),
  }
}

async function begunBy(db: Reader, where: Of): Promise<ExplainedFacts['begun']> {
  const include = { course: { include: { certifications: true } } }
  const [enrolments, completions] = await Promise.all([
    db.enrolment.findMany({ where, include }),
    db.completion.findMany({ where, include }),
  ])
  return [...enrolments, ...completions].flatMap(({ personId, on, recordedAt, retractedAt, course }) =>
    course.certifications.map(({ certificationId }) => ({
      ...{ personId, certificationId, on: dayFrom(on), recordedAt, retractedAt },
    })),
  )
}

/** Some units with all that they ever lay in or became, in records of all times. */
async function unitsAround(
  db: Reader,
  unitIds: readonly string[],
): Promise<Pick<ExplainedFacts, 'units' | 'successions' | 'became'>> {
  const found = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE around(id) AS (
      SELECT DISTINCT unnest(${[...unitIds]}::uuid[])
      UNION
      SELECT next.id FROM around a CROSS JOIN LATERAL (
        SELECT u.parent_id AS id FROM unit_record u WHERE u.unit_id = a.id AND u.parent_id IS NOT NULL
        UNION ALL SELECT s.new_unit_id FROM succession s WHERE s.old_unit_id = a.id) next
    ) SELECT id FROM around`
  const ids = found.map(({ id }) => id)
  const [records, successions] = await Promise.all([
    db.unitRecord.findMany({ where: { unitId: { in: ids } } }),
    db.succession.findMany({ where: { oldUnitId: { in: ids } }, include: { change: true } }),
  ])
  return {
    units: records.map((one) => ({
      ...recorded(one),
      unitId: one.unitId,
      parentId: one.parentId,
      kind: one.kind,
    })),
    became: successions.map(became),
    successions: successions
      .filter(({ main }) => main)
      .map((one) => ({ ...became(one), on: dayFrom(one.change.on) })),
  }
}

const became = (one: ExplainedFacts['became'][number]) => ({
  ...{ oldUnitId: one.oldUnitId, newUnitId: one.newUnitId },
  ...{ recordedAt: one.recordedAt, retractedAt: one.retractedAt },
})
