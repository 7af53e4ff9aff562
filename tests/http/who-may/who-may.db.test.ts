import { beforeAll, describe, expect, test } from 'vitest'
import config from '../../../remix.config.js'
import { workOnRoster, type RosterWork } from '../../../app/usecases/people/roster/work-on-roster.ts'
import { pagesOf } from '../../architecture/site-map.ts'
import { cast, type CastPerson } from '../../cast/people.ts'
import { freshDatabase } from '../../support/database.ts'
import { keepRows } from '../../support/kept-rows.ts'
import { sessionCookie } from '../../support/session.ts'
import { testWorld } from '../../support/world.ts'
import { realBuild } from '../real-build.ts'
import { ORIGIN, serving } from '../serving.ts'
import { answerOf, askers, everybody, written, type Answer, type Answers, type Asker } from './answers.ts'
import { newScene, type Made } from './scene.ts'
import { stateWatch, type State } from './state.ts'
import { table, type Line } from './table.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: { kind: 'anyone' } })
const pages = pagesOf(config)
const modules = import.meta.glob<object>('../../../app/routes/**/*.{ts,tsx}')

const site = await everyPage()
const served = {
  ...{ build: site.build, world },
  startRosterWork: (work: RosterWork) => void workOnRoster(world, work),
}
let made: Made
let stateNow: () => Promise<State>
let untouched: State
let putBack: (changed: readonly string[]) => Promise<void>
const cookies = new Map<Asker, string>()
/** However long it takes, no session is noted as used again: that would be a change. */
const lastSeenAt = new Date(Date.now() + 3_600_000)

async function everyPage() {
  const loaded = await Promise.all(
    pages.map(async ({ address, file }) => [address, (await modules[`../../../${file}`]?.()) ?? {}] as const),
  )
  return realBuild(Object.fromEntries(loaded))
}

beforeAll(async () => {
  made = await newScene(world)
  for (const asker of everybody) {
    const who = askers[asker]
    cookies.set(asker, who ? await sessionCookie(db, who, { lastSeenAt }) : '')
  }
  putBack = await keepRows(db)
  stateNow = await stateWatch(db)
  untouched = await stateNow()
})

type Ask = Awaited<ReturnType<typeof serving>>['ask']

function answered(ask: Ask, asker: Asker, method: 'GET' | 'POST', at: string) {
  return answeredTo(ask, cookies.get(asker) ?? '', method, at)
}

async function answeredTo(ask: Ask, cookie: string, method: 'GET' | 'POST', at: string) {
  const path = at.replace(/\{(\w+)\}/gu, (_all, name: keyof Made) => made[name])
  const form = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }
  const headers = { cookie, ...(method === 'POST' ? form : {}) }
  const {
    status,
    headers: sent,
    body,
  } = await ask({ method, path, headers, ...(method === 'POST' ? { body: '' } : {}) })
  const { location } = sent
  return { answer: answerOf(status, location, sent['set-cookie']), status, body, location }
}

/** The phone numbers of everybody but one that a text has in it, however they are written. */
function phonesIn(body: string, own: CastPerson | null): string[] {
  const plain = body.replaceAll(/(?<=\d)[\s.-](?=\d)/gu, '')
  const others = Object.values<CastPerson>(cast).filter(({ id }) => id !== own?.id)
  return others.map(({ phone }) => phone).filter((phone) => plain.includes(phone.slice(1)))
}

/** Those who do not act in units are told nobody's number but their own. */
const keptFromPhones: readonly Asker[] = ['anyone', 'learner', 'trainer']
const phonesTold = (asker: Asker, body: string) =>
  keptFromPhones.includes(asker) ? phonesIn(body, askers[asker]) : []

/** What is answered so has done nothing. */
const changesNothing: Answer[] = ['login', 'hidden', 'no method']

/** What was refused has changed nothing; what else was changed is put back. */
async function settled(refused: boolean, asked: string): Promise<void> {
  const state = await stateNow()
  if (refused) expect(state, `${asked} changes something`).toEqual(untouched)
  const changed = Object.keys(state).filter((name) => state[name] !== untouched[name])
  if (changed.length === 0) return
  await putBack(changed)
  untouched = await stateNow()
}

async function answersOf(ask: Ask, method: 'GET' | 'POST', at: string): Promise<Answers> {
  const answers: Partial<Answers> = {}
  for (const asker of everybody) {
    const { answer, status, body } = await answered(ask, asker, method, at)
    if (method === 'GET') expect(phonesTold(asker, body), `${at} tells ${asker} of phones`).toEqual([])
    if (status >= 500) throw new Error(`${method} ${at} as ${asker}: ${status}`)
    answers[asker] = answer
    const refused = changesNothing.includes(answer)
    if (method === 'POST') await settled(refused, `${method} ${at} as ${asker}`)
  }
  const refusedAll = Object.values(answers).every((answer) => changesNothing.includes(answer))
  if (method === 'GET') await settled(refusedAll, `${method} ${at}`)
  return answers as Answers
}

describe.each(pages.map(({ address }) => address))('/%s', (address) => {
  test('is for whom the table says, to read and to write', async () => {
    const line = table[address]
    const at = line?.at ?? `/${address}`
    const { ask } = await serving(served)
    const [get, post] = [await answersOf(ask, 'GET', at), await answersOf(ask, 'POST', at)]
    const seen = `'${address}': { at: '${at}', get: ${written(get)}, post: ${written(post)} },`
    if (process.env['WHO_MAY']) console.log(seen)
    else expect(line, `Say in tests/http/who-may/table.ts for whom it is. Seen here: ${seen}`).toBeDefined()
    if (line) expect({ get, post }, `seen: ${seen}`).toEqual({ get: line.get, post: line.post })
  })
})

test('the table names no page that is not there', () => {
  expect(Object.keys(table).filter((one) => !pages.some(({ address }) => address === one))).toEqual([])
})

const methods = ['GET', 'POST'] as const
const visitorsAnswer = (method: (typeof methods)[number], line: Line) =>
  (method === 'GET' ? line.get : line.post).anyone

test('whoever has still to show a code is a visitor, on every page but the one that asks for it', async () => {
  const { ask } = await serving({ build: site.build, world })
  const seen: string[] = []
  for (const [address, line] of Object.entries(table))
    for (const method of methods) {
      const cookie = await sessionCookie(db, cast.khanh, { awaits: 'code' })
      const { answer, location } = await answeredTo(ask, cookie, method, line.at)
      const asks = address === 'login/code' || (address === 'login' && location === '/login/code')
      if (!asks && answer !== visitorsAnswer(method, line)) seen.push(`${method} ${line.at}: ${answer}`)
    }
  expect(seen).toEqual([])
})

test('whoever must set up a second step gets no further, on no page', async () => {
  const { ask } = await serving({ build: site.build, world })
  const seen: string[] = []
  for (const [address, line] of Object.entries(table))
    for (const method of methods) {
      const cookie = await sessionCookie(db, cast.khanh, { awaits: 'enrolment' })
      const { answer, location } = await answeredTo(ask, cookie, method, line.at)
      const ledBack = location === '/account/second-step'
      const open = /^account\/second-step(\/confirmation)?$/u.test(address)
      if (!ledBack && !open && answer !== visitorsAnswer(method, line))
        seen.push(`${method} ${line.at}: ${answer}`)
    }
  expect(seen).toEqual([])
})

test('who does not act in units is told no phone number but the own one, by the data of no page and by no search', async () => {
  const { ask } = await serving(served)
  const told: string[] = []
  for (const { at } of Object.values(table))
    for (const channel of [`${at}.data`, `${at}?q=0900000&phone=1`])
      for (const asker of keptFromPhones) {
        const { body } = await answered(ask, asker, 'GET', channel)
        told.push(...phonesTold(asker, body).map((phone) => `${asker} ${channel}: ${phone}`))
      }
  expect(told).toEqual([])
  const { body } = await answered(ask, 'administrator', 'GET', table['accounts/:id']?.at ?? '')
  expect(phonesIn(body, cast.khanh)).toEqual([cast.sao.phone])
})
