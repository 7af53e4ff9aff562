import { beforeEach, expect, test } from 'vitest'
import { coverageOf } from '../../app/domain/coverage/counts.ts'
import { instantOf } from '../../app/domain/coverage/known.ts'
import { isRefusal } from '../../app/domain/refusal.ts'
import { askedCoverage } from '../../app/http/coverage-question.ts'
import { wholeList } from '../../app/http/people-behind.ts'
import { reportAddresses } from '../../app/http/report-addresses.ts'
import { reportToKeep } from '../../app/http/report-question.ts'
import { tallyOf } from '../../app/persistence/coverage/tallies.ts'
import { keptReports } from '../../app/persistence/reports/kept-reports.ts'
import { keepReport } from '../../app/usecases/reports/keep-report.ts'
import { certified } from '../cast/certified.ts'
import { actorOf, cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { emptyTables, freshDatabase } from '../support/database.ts'
import { testWorld, type TestWorld } from '../support/world.ts'

const { db } = await freshDatabase()
let world: TestWorld

beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  world = testWorld(db, { now: '2026-11-23T10:00:00+07:00' })
})

const son = () => world.as(actorOf(cast.son))

/** A report of the month so far, kept at ten o'clock; at three in the afternoon of the day somebody is trained. */
async function keptBeforeTraining() {
  const asked = await reportToKeep(
    son(),
    new Request('http://localhost/coverage/20/reports?period=2026-11'),
    '20',
  )
  const at = reportAddresses(son(), asked)
  const made = await keepReport(son(), asked.report, at)
  if (isRefusal(made)) throw new Error(made.refused)
  world.setNow('2026-11-23T15:00:00+07:00')
  await certified(world, cast.hung.id)
  const [kept] = await keptReports(db, units.langSon.id, 1)
  if (!kept) throw new Error('none is kept')
  return { at, kept }
}

async function numbersAt(address: string) {
  const asked = await askedCoverage(son(), new Request(address), '20')
  if ('refusal' in asked) throw new Error(asked.refusal.refused)
  return coverageOf(await tallyOf(db, asked.question))
}

test('the addresses of a kept report show its numbers and people when more is entered later on its day', async () => {
  const { at, kept } = await keptBeforeTraining()
  expect(await numbersAt(at.unit)).toEqual(kept.reported)
  expect((await numbersAt('http://localhost/coverage/20?known=2026-11-23')).trained).toBe(
    kept.reported.trained + 1,
  )
  const { people } = await wholeList(son(), new Request(at.people), '20')
  expect(people.map(({ personId }) => personId)).toContain(cast.hung.id)
  expect(people).toHaveLength(kept.reported.required - kept.reported.trained)
})

test('the instant at which it was made makes the same address', async () => {
  const { at, kept } = await keptBeforeTraining()
  expect(new URL(at.unit).searchParams.get('known')).toBe(instantOf(kept.madeAt))
  // It stands on paper as it is.
  expect(at.unit).toContain('known=2026-11-23T03:00:00.000Z')
})

test('an instant that is still to come is refused', async () => {
  const address = 'http://localhost/coverage/20?known=2026-11-23T03:00:00.001Z'
  expect(await askedCoverage(son(), new Request(address), '20')).toMatchObject({
    refusal: { refused: 'filter-unreadable', filter: 'known' },
  })
})
