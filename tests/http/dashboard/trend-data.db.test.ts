import { beforeAll, expect, test } from 'vitest'
import { askedCoverage } from '../../../app/http/coverage-question.ts'
import { aheadData, projectionData } from '../../../app/http/dashboard/trend-data.ts'
import { coverageOf } from '../../../app/domain/coverage/counts.ts'
import { day } from '../../../app/domain/day.ts'
import { tallyOf } from '../../../app/persistence/coverage/tallies.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const khanh = testWorld(db).as(actorOf(cast.khanh))
const target = { percent: 100, by: day('2030-12-31') }
/** Half a person a month. */
const since = ['2026-06-10', '2026-08-10', '2026-10-10'].map((on) => ({ day: day(on), people: 1 }))

beforeAll(async () => {
  await settle(db)
  await db.posting.updateMany({ where: { personId: cast.sao.id }, data: { to: dateFrom(day('2027-04-10')) } })
})

async function forecast(code: string) {
  const asked = await askedCoverage(khanh, new Request(`http://localhost/coverage/${code}`), code)
  if ('refusal' in asked) throw new Error(asked.refusal.refused)
  const { required, trained } = coverageOf(await tallyOf(db, asked.question))
  const ahead = await aheadData(db, asked, target)
  const from = { day: asked.on, required, trained }
  return projectionData(db, asked, { from, ahead, since }, target)
}

test('a nation all of whose people are in one province is told what the province is told', async () => {
  const [nation, province] = [await forecast('vn'), await forecast('20')]
  expect(nation?.reachedOn).not.toBeNull()
  expect(nation).toEqual(province)
})

test('the month in which the target is reached is the first one in which enough are trained', async () => {
  const told = await forecast('20')
  expect(told?.pace).toBe(0.5)
  // Four of them now, three from when one leaves in April: they take six months.
  const at = (on: string) => told?.points.find((point) => point.day === on)
  expect(at('2027-04-30')).toMatchObject({ required: 3, atPace: 2 })
  expect(at('2027-05-31')).toMatchObject({ required: 3, atPace: 3 })
  expect(told?.reachedOn).toBe('2027-05-31')
})
