import { expect, test } from 'vitest'
import { reportToDownload, reportToKeep } from '../../app/http/report-question.ts'
import { actorOf, cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { freshDatabase } from '../support/database.ts'
import { testWorld } from '../support/world.ts'

const { db } = await freshDatabase()
const son = testWorld(db).as(actorOf(cast.son))

test('a report that is made official rests on all that is known by now, and says nothing else of itself', async () => {
  await settle(db)
  const address = 'http://localhost/coverage/20/reports?period=2026-Q3&known=2026-08-01&boundaries=today'
  const shown = await reportToDownload(son, new Request(address), '20')
  expect(shown.report.narrowed).toHaveLength(1)
  expect(shown.report.question.boundariesOf).toBeDefined()
  const { asked, report } = await reportToKeep(son, new Request(address, { method: 'POST' }), '20')
  expect(asked).toMatchObject({ known: null, boundaries: 'then', on: '2026-09-30' })
  expect(report.narrowed).toEqual([])
  expect(report.question).not.toHaveProperty('boundariesOf')
})
