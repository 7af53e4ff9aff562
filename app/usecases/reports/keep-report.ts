import { createHash } from 'node:crypto'
import { dayOf } from '../../domain/day.ts'
import { manages } from '../../domain/people/managing.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { periodKey } from '../../domain/reports/period.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import { insertReport, sameReport } from '../../persistence/reports/kept-reports.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { PersonWorld } from '../world.ts'
import { drawReport } from './draw-report.ts'
import type { AskedReport } from './gather-report.ts'
import type { ReportAddresses } from './report-addresses.ts'

/** Whoever makes the same report official so soon again has pressed twice: it is one. */
const PRESSED_TWICE_MS = 60_000

/**
 * Makes a report official: numbers and file are kept as they are, with the instant by which what they rest on was known. It
 * rests on nothing recorded after that instant, so that the same can be asked again for ever.
 */
export async function keepReport(
  world: PersonWorld,
  asked: AskedReport,
  at: ReportAddresses,
): Promise<Outcome<{ id: string }>> {
  const { actor, db, now } = world
  const { unitId } = asked.question
  const madeAt = now()
  const path = unitId === null ? [] : await pathOfUnit(db, unitId, dayOf(madeAt))
  if (!manages(actor, path)) return { refused: 'not-found' }
  if (!asked.period) return { refused: 'period-unknown' }
  const { boundariesOf: _drawnThen, ...question } = { ...asked.question, knownBy: madeAt }
  // From the primary: all that was recorded by this instant is there.
  const here = { ...world, reads: undefined, now: () => madeAt }
  const drawn = await drawReport(here, { ...asked, question }, { at, annex: false })
  if (isRefusal(drawn)) return drawn
  const { bytes, facts } = drawn
  const id = newKeys(world)()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const period = periodKey(asked.period)
  const made = { id, period, question, now: facts.now, bytes, sha256, madeById: actor.personId, madeAt }
  return inTransaction(db, async (tx) => {
    const before = await sameReport(tx, made, new Date(madeAt.getTime() - PRESSED_TWICE_MS))
    if (before) return { id: before }
    await insertReport(tx, made)
    const subject = unitId === null ? {} : { subject: { kind: 'unit' as const, id: unitId } }
    await recordAudit(world, tx, { action: 'report.kept', ...subject, details: { report: id, period } })
    return { id }
  })
}
