import { beforeAll, describe, expect, test } from 'vitest'
import { callsOfList, exportedCalls } from '../../app/http/calls-of-list.ts'
import { coverageListData } from '../../app/http/coverage-list-data.ts'
import { wholeList } from '../../app/http/people-behind.ts'
import { assignmentData, reminderData } from '../../app/http/urging-data.ts'
import type { Refusal } from '../../app/domain/refusal.ts'
import { refusalWords } from '../../app/i18n/refusal-words.ts'
import { text } from '../../app/i18n/text.ts'
import { peopleSheet } from '../../app/usecases/coverage/people-sheet.ts'
import { certified } from '../cast/certified.ts'
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

const at = (search: string) => new Request(`http://localhost/coverage/20/people${search}`)

/** The answer that was thrown instead of a result. */
async function refusedBy(asked: Promise<unknown>) {
  const thrown: unknown = await asked.catch((error: unknown) => error)
  if (!(thrown instanceof Response)) throw new Error('Not refused')
  return { status: thrown.status, refusal: (await thrown.json()) as unknown }
}

/** The same where it is a file that was asked for: the words that are read in its place. */
async function wordsOf(asked: Promise<unknown>) {
  const thrown: unknown = await asked.catch((error: unknown) => error)
  if (!(thrown instanceof Response)) throw new Error('Not refused')
  expect(thrown.headers.get('Content-Type')).toContain('text/plain')
  return { status: thrown.status, words: await thrown.text() }
}
const words = (refusal: Refusal) => {
  const { title, advice } = refusalWords(refusal)
  return `${title}\n${advice}\n`
}

describe('a filter that cannot be read', () => {
  test.each([
    ['?group=mising', 'group'],
    ['?group=missing&group=mising', 'group'],
    ['?until=2026-02-31', 'until'],
    ['?kind=comune', 'kind'],
    ['?duty=leader', 'duty'],
    ['?known=soon', 'known'],
    ['?boundaries=tody', 'boundaries'],
  ] as const)(
    '%s is nobody’s list: not as a page, a file, calls, a reminder or an assignment',
    async (search, filter) => {
      const refusal = { refused: 'filter-unreadable', filter } as const
      expect(await coverageListData(son, at(search), '20')).toMatchObject({ refusal })
      for (const ask of [wholeList, exportedCalls])
        expect(await wordsOf(ask(son, at(`${search}&all=1`), '20'))).toEqual({
          ...{ status: 400, words: words(refusal) },
        })
      for (const ask of [callsOfList, reminderData, assignmentData])
        expect(await refusedBy(ask(son, at(`${search}&all=1`), '20'))).toEqual({ status: 400, refusal })
    },
  )

  test('is left out of the address that opens the list again', async () => {
    const shown = await coverageListData(son, at('?group=mising&q=hung&page=3'), '20')
    expect(shown.asked).toMatchObject({ readable: '?q=hung' })
    expect((await coverageListData(son, at('?on=2026-02-31'), '20')).asked).toMatchObject({ readable: null })
  })

  test('of calls is who is phoned', async () => {
    const refusal = { refused: 'filter-unreadable', filter: 'who' } as const
    const search = at('?all=1&who=no-mail')
    expect(await refusedBy(callsOfList(son, search, '20'))).toEqual({ status: 400, refusal })
    expect(await wordsOf(exportedCalls(son, search, '20'))).toEqual({ status: 400, words: words(refusal) })
    expect((await refusedBy(exportedCalls(son, search, '04'))).status).toBe(404)
  })

  test('is none where it is absent or empty: then the list is of whom it always was', async () => {
    const listing = async (search: string) => {
      const shown = await coverageListData(son, at(search), '20')
      return shown.refusal ? null : shown.asked.listing
    }
    expect(await listing('')).toBe('all')
    expect(await listing('?group=')).toBe('all')
    expect((await reminderData(son, at('?group=&all=1'), '20')).listing).toBe('missing')
  })
})

test('who lapses by a day is listed by that day, on the page and in its file', async () => {
  const { sao, hung, huong } = cast
  for (const [who, now] of [
    [huong, '2026-11-20T09:00:00+07:00'],
    [sao, '2026-10-01T09:00:00+07:00'],
    [hung, '2026-11-02T09:00:00+07:00'],
  ] as const)
    await certified(testWorld(db, { now, seed: Number(who.staffCode.slice(-3)) }), who.id)
  const order = [sao, hung, huong].map(({ id }) => id)
  const { people } = await wholeList(son, at('?until=2030-01-01'), '20')
  expect(people.map(({ personId }) => personId)).toEqual(order)
  const shown = await coverageListData(son, at('?until=2030-01-01'), '20')
  expect(shown.refusal ? [] : shown.list.people.map(({ personId }) => personId)).toEqual(order)
  const sheet = peopleSheet(people)
  const last = sheet.columns.findIndex(({ head }) => head === text.coverageList.csvColumns.last)
  const days = sheet.rows.map((row) => String(row[last]))
  expect(days).toEqual([...days].sort())
})

test('who is ticked stays ticked on another page, and nobody is whom the list does not have', async () => {
  const { huong, thanh } = cast
  const search = `?group=all&pick=1&person=${huong.id}&person=${thanh.id}&person=${huong.id}&all=1`
  const shown = await coverageListData(son, at(search), '20')
  if (shown.refusal) throw new Error(shown.refusal.refused)
  expect(shown.list).toMatchObject({
    ticked: { here: [huong.id], elsewhere: [], dropped: 0 },
    everybody: true,
  })
  expect(shown.asked.search).toBe('?group=all')
})
