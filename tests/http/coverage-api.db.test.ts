import { beforeAll, describe, expect, it } from 'vitest'
import * as page from '../../app/routes/coverage/data.ts'
import { isRefusal } from '../../app/domain/refusal.ts'
import { makeToken, revokeToken } from '../../app/usecases/reports/access-tokens.ts'
import { actorOf, cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { freshDatabase } from '../support/database.ts'
import { sessionCookie } from '../support/session.ts'
import { testWorld } from '../support/world.ts'
import { realBuild } from './real-build.ts'
import { ORIGIN, serving } from './serving.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: { kind: 'anyone' } })
const { build } = realBuild({ 'api/coverage/:unit': page })
const son = world.as(actorOf(cast.son))
let token = ''

async function made(typed: { name?: string; unit?: string; days?: string }): Promise<string> {
  const given = await makeToken(son, { name: 'Kho dữ liệu', unit: '20', days: '90', ...typed })
  if (isRefusal(given)) throw new Error(given.refused)
  return given.token
}

beforeAll(async () => {
  await settle(db)
  token = await made({})
})

async function asked(path: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) {
  const { ask } = await serving({ build, world })
  return ask({ path, headers })
}

describe('the address for other systems', () => {
  it('answers with the numbers of a unit, of those right below and of every commune; nobody is named', async () => {
    const { status, headers, body } = await asked('/api/coverage/20?on=2026-11-23')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store')
    const told = JSON.parse(body) as Record<string, unknown> & { below: object[]; communes: object[] }
    expect(told).toMatchObject({
      ...{ version: 1, unit: { code: '20', name: units.langSon.name, kind: 'province' }, on: '2026-11-23' },
      ...{ certification: null, period: null, required: 4, trained: 0, rate: 0 },
    })
    expect(told.below).toHaveLength(3)
    expect(told.communes.at(0)).toMatchObject({ code: '06040', parent: units.langSon.name })
    for (const { fullName, staffCode, phone } of Object.values(cast))
      for (const word of [fullName, staffCode, phone]) expect(body).not.toContain(word)
  })

  it('says that nothing has changed to who has it already', async () => {
    const { headers } = await asked('/api/coverage/20')
    const known = { authorization: `Bearer ${token}`, 'if-none-match': String(headers.etag) }
    const again = await asked('/api/coverage/20', known)
    expect([again.status, again.body]).toEqual([304, ''])
  })

  it('narrows by nothing where a filter is left empty, as forms send it', async () => {
    const { status, body } = await asked('/api/coverage/20?known=&duty=&kind=&boundaries=&certification=')
    expect([status, body]).toEqual([200, (await asked('/api/coverage/20')).body])
  })

  it('asks of a period as of a day', async () => {
    const { body } = await asked('/api/coverage/20?period=2026-Q3')
    expect(JSON.parse(body)).toMatchObject({ on: '2026-09-30', period: '2026-Q3', provisional: false })
  })

  it.each([
    ['/api/coverage/04', 404],
    ['/api/coverage/01273', 404],
    ['/api/coverage/vn', 404],
    ['/api/coverage/99999', 404],
    ['/api/coverage/20?on=2026-02-31', 400],
    ['/api/coverage/20?period=2099', 400],
    ['/api/coverage/20?certification=khong-co', 400],
    ['/api/coverage/20?known=31/03/2026', 400],
    ['/api/coverage/20?known=2026-02-30', 400],
    ['/api/coverage/20?known=2099-01-01', 400],
    ['/api/coverage/20?duty=tu-phap', 400],
    ['/api/coverage/20?kind=xa', 400],
    ['/api/coverage/20?boundaries=now', 400],
  ])('declines %s with problem details', async (path, expected) => {
    const { status, headers, body } = await asked(path)
    expect(status).toBe(expected)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(body)).toMatchObject({
      status: expected,
      type: expect.stringContaining('urn:don-ve:problem:') as string,
      title: expect.stringMatching(/./u) as string,
    })
  })

  it('knows neither session nor cookie: without a token nobody reads', async () => {
    const cookie = await sessionCookie(db, cast.khanh)
    for (const headers of [
      { cookie },
      {},
      { authorization: `Basic ${token}` },
      { authorization: 'Bearer donve_x' },
    ]) {
      const { status, headers: said, body } = await asked('/api/coverage/20', headers)
      expect(status).toBe(401)
      expect(said['www-authenticate']).toContain('Bearer')
      expect(body).not.toContain('required')
    }
  })

  it('answers in the same words whatever language a cookie asks for', async () => {
    const plain = await asked('/api/coverage/04')
    const english = await asked('/api/coverage/04', {
      authorization: `Bearer ${token}`,
      cookie: 'language=en',
    })
    expect(english.body).toBe(plain.body)
  })

  it('declines a token that was revoked, expired, or is of another unit', async () => {
    const revoked = await made({})
    const row = await db.accessToken.findFirstOrThrow({
      orderBy: { createdAt: 'desc' },
      where: { revokedAt: null, NOT: { lastUsedAt: { not: null } } },
    })
    await revokeToken(son, { id: row.id })
    const commune = await made({ unit: '06040', days: '90' })
    const of = (bearer: string, path: string) => asked(path, { authorization: `Bearer ${bearer}` })
    expect((await of(revoked, '/api/coverage/20')).status).toBe(401)
    expect((await of(commune, '/api/coverage/20')).status).toBe(404)
    expect((await of(commune, '/api/coverage/06040')).status).toBe(200)
    await db.accessToken.updateMany({ data: { expiresAt: world.now() } })
    expect((await of(commune, '/api/coverage/06040')).status).toBe(401)
    await db.accessToken.updateMany({ data: { expiresAt: new Date('2100-01-01') } })
  })

  it('notes in the audit log which token read what, and when it was used last', async () => {
    const entries = await db.auditEntry.findMany({ where: { action: 'coverage.read' } })
    expect(entries.length).toBeGreaterThan(0)
    expect(entries[0]).toMatchObject({ actorKind: 'anyone', subjectId: units.langSon.id })
    expect(await db.accessToken.count({ where: { lastUsedAt: { not: null } } })).toBeGreaterThan(0)
    expect(JSON.stringify(await db.accessToken.findMany())).not.toContain(token)
  })

  it.each([
    '/api',
    '/api/',
    '/api/coverage',
    '/api/coverage/',
    '/api/coverage/20/people',
    '/api/khong-co',
    '/api//coverage/20',
    '/API/khong-co',
    '/api/khong-co.data',
    '/api/coverage/20.data',
    '/api/coverage/20?_data=root',
    '/api/coverage/20?_data=routes%2Fcoverage%2Fdata',
  ])('has nothing else beside it: %s is no page, and says so to a program', async (path) => {
    const { status, headers, body } = await asked(path)
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(JSON.parse(body)).toMatchObject({ status: 404, type: 'urn:don-ve:problem:not-found' })
  })

  it('declines what is no address in the same form', async () => {
    const { status, headers } = await asked('/api/coverage/%00')
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8'])
  })

  it('reads the name of the scheme as everybody may write it', async () => {
    expect((await asked('/api/coverage/20', { authorization: `bearer ${token}` })).status).toBe(200)
  })

  it('takes nothing: who sends is told so as problem details', async () => {
    const { ask } = await serving({ build, world })
    const headers = { authorization: `Bearer ${token}`, origin: ORIGIN }
    const { status, headers: said, body } = await ask({ method: 'POST', path: '/api/coverage/20', headers })
    expect([status, said.allow]).toEqual([405, 'GET, HEAD'])
    expect(JSON.parse(body)).toMatchObject({ status: 405, type: 'urn:don-ve:problem:method-not-allowed' })
    const foreign = await ask({
      method: 'POST',
      path: '/api/coverage/20',
      headers: { origin: 'https://x.example' },
    })
    expect(foreign.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  it('is shut for a minute to who tries tokens out', async () => {
    const { ask } = await serving({ build, world })
    const statuses = []
    for (let tries = 0; tries < 32; tries += 1)
      statuses.push((await ask({ path: '/api/coverage/20', headers: { authorization: 'Bearer x' } })).status)
    expect(statuses[0]).toBe(401)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('an access token', () => {
  it('is given out for units of the own province alone, with a name and a time', async () => {
    const typed = { name: 'Kho dữ liệu', unit: '20', days: '90' }
    expect(await makeToken(son, { ...typed, unit: '04' })).toEqual({ refused: 'unit-unknown' })
    expect(await makeToken(son, { ...typed, unit: '' })).toEqual({ refused: 'unit-unknown' })
    expect(await makeToken(son, { ...typed, name: '' })).toEqual({
      refused: 'invalid-input',
      field: 'tokenName',
    })
    expect(await makeToken(son, { ...typed, days: '9999' })).toEqual({
      refused: 'invalid-input',
      field: 'tokenDays',
    })
    for (const other of [cast.phuc, cast.huong, cast.yen])
      expect(await makeToken(world.as(actorOf(other)), typed)).toEqual({ refused: 'not-found' })
    const everywhere = await makeToken(world.as(actorOf(cast.khanh)), { ...typed, unit: '' })
    expect(everywhere).toHaveProperty('token')
  })

  it('is revoked by who may give it out, and by no other', async () => {
    await made({})
    const { id } = await db.accessToken.findFirstOrThrow({
      where: { unitId: units.langSon.id, revokedAt: null },
    })
    expect(await revokeToken(world.as(actorOf(cast.ngan)), { id })).toEqual({ refused: 'not-found' })
    expect(await revokeToken(world.as(actorOf(cast.phuc)), { id })).toEqual({ refused: 'not-found' })
    expect(await revokeToken(son, { id })).toEqual({})
  })
})
