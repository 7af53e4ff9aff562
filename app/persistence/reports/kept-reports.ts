import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { coverageOf, tally, type Coverage } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import type { Reader, Tx } from '../client.ts'
import { dateFrom, dayFrom } from '../day.ts'
import { isUuid } from '../is-uuid.ts'

export type NewReport = {
  id: string
  period: string
  question: CoverageQuestion
  now: Coverage
  bytes: Uint8Array<ArrayBuffer>
  sha256: string
  madeById: string
  madeAt: Date
}

export async function insertReport(tx: Tx, report: NewReport): Promise<void> {
  const { question, now, bytes, ...rest } = report
  const { unitId, day, certificationId, dutyIds = [], kinds = [] } = question
  const { required, trained, inGrace, waived } = now
  await tx.report.create({
    data: {
      ...{ ...rest, unitId, certificationId, file: bytes, day: dateFrom(day) },
      ...{ dutyIds: [...dutyIds], kinds: [...kinds], required, trained, inGrace, waived },
    },
  })
}

/** The key of one that the same person made of the same numbers not long ago; whoever makes one does it alone until then. */
export async function sameReport(
  tx: Tx,
  { question, now, period, madeById }: NewReport,
  since: Date,
): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('report'))`
  const { unitId, day, certificationId, dutyIds = [], kinds = [] } = question
  const { required, trained, inGrace, waived } = now
  const found = await tx.report.findFirst({
    where: {
      ...{ unitId, period, madeById, certificationId, day: dateFrom(day), madeAt: { gte: since } },
      ...{ dutyIds: { equals: [...dutyIds] }, kinds: { equals: [...kinds] } },
      ...{ required, trained, inGrace, waived },
    },
    select: { id: true },
  })
  return found?.id ?? null
}

/** A report that was given out: what was said then, and the question to ask again. */
export type KeptReport = {
  id: string
  period: string
  day: Day
  certification: string | null
  certificationKey: string | null
  /** To which duties and kinds of units it is narrowed; none: not at all. */
  duties: string[]
  kinds: UnitKind[]
  reported: Coverage
  sha256: string
  madeBy: string
  madeAt: Date
  question: CoverageQuestion
}

/** The latest reports on a unit (null: on the nation), the last made first. */
export async function keptReports(db: Reader, unitId: string | null, most: number): Promise<KeptReport[]> {
  const found = await db.report.findMany({
    where: { unitId },
    omit: { file: true },
    include: {
      madeBy: { select: { fullName: true } },
      certification: { select: { key: true, title: true } },
    },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return found.map(({ id, period, sha256, madeAt, madeBy, certification, ...row }) => ({
    ...{ id, period, sha256, madeAt, madeBy: madeBy.fullName, day: dayFrom(row.day) },
    ...{ certification: certification?.title ?? null, certificationKey: certification?.key ?? null },
    ...{ duties: row.dutyIds, kinds: row.kinds },
    reported: reportedOf(row),
    question: questionOf(row),
  }))
}

type Counts = { required: number; trained: number; inGrace: number; waived: number }

function reportedOf({ required, trained, inGrace, waived }: Counts): Coverage {
  const rate = required === 0 ? coverageOf(tally([])).rate : trained / required
  return { required, trained, inGrace, waived, rate }
}

type Asked = {
  unitId: string | null
  day: Date
  certificationId: string | null
  dutyIds: string[]
  kinds: UnitKind[]
}

function questionOf({ unitId, day, certificationId, dutyIds, kinds }: Asked): CoverageQuestion {
  return {
    ...{ unitId, day: dayFrom(day), certificationId, knownBy: null },
    ...(dutyIds.length > 0 ? { dutyIds } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  }
}

export type KeptFile = { period: string; bytes: Uint8Array<ArrayBuffer> }

/** The file of a report on a unit; null where there is no such report on it. */
export async function keptFile(db: Reader, unitId: string | null, id: string): Promise<KeptFile | null> {
  if (!isUuid(id)) return null
  const found = await db.report.findFirst({ where: { id, unitId }, select: { period: true, file: true } })
  return found && { period: found.period, bytes: new Uint8Array(found.file) }
}
