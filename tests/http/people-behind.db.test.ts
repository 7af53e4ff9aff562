import { beforeAll, expect, test } from 'vitest'
import { wholeList } from '../../app/http/people-behind.ts'
import { actorOf, cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { freshDatabase } from '../support/database.ts'
import { testWorld } from '../support/world.ts'

const { db } = await freshDatabase()
const son = testWorld(db).as(actorOf(cast.son))

beforeAll(() => settle(db))

const codes = async (search: string) => {
  const { people } = await wholeList(
    son,
    new Request(`http://localhost/coverage/20/people.xlsx${search}`),
    '20',
  )
  return people.map(({ staffCode }) => staffCode).sort()
}

test('the file of a list has whom the list shows: by group, name, unit and the day by which a certificate lapses', async () => {
  const { huong, hung, sao, mai } = cast
  const everybody = await codes('')
  expect(everybody).toEqual(expect.arrayContaining([huong, hung, sao].map(({ staffCode }) => staffCode)))
  expect(await codes('?group=in-grace&on=2026-11-23')).toEqual([mai.staffCode])
  expect(await codes('?q=hung')).toEqual([hung.staffCode])
  expect(await codes(`?q=${sao.staffCode}`)).toEqual([sao.staffCode])
  expect(await codes('?unit=06184')).not.toEqual(everybody)
  expect(await codes('?until=2026-12-31')).toEqual([])
})
