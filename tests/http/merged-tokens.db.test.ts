import { beforeEach, describe, expect, it } from 'vitest'
import * as page from '../../app/routes/coverage/data.ts'
import { day } from '../../app/domain/day.ts'
import { isRefusal } from '../../app/domain/refusal.ts'
import { tokensData } from '../../app/http/tokens-data.ts'
import { makeToken } from '../../app/usecases/reports/access-tokens.ts'
import { extendToken } from '../../app/usecases/reports/extend-token.ts'
import { reorganiseUnits } from '../../app/usecases/units/reorganise-units.ts'
import { undoChange } from '../../app/usecases/units/undo-change.ts'
import { actorOf, cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { units } from '../cast/units.ts'
import { emptyTables, freshDatabase } from '../support/database.ts'
import { testWorld, type TestWorld } from '../support/world.ts'
import { realBuild } from './real-build.ts'
import { serving } from './serving.ts'

const { db } = await freshDatabase()
const { build } = realBuild({ 'api/coverage/:unit': page })
const { kyLua, dongDang, thatKhe } = units
const merged = '06190'
let world: TestWorld
let token = ''

beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  world = testWorld(db, { actor: { kind: 'anyone' }, now: '2026-11-20T09:00:00+07:00' })
})

const operator = () => world.as({ kind: 'operator' })
const son = () => world.as(actorOf(cast.son))

async function given(unit: string): Promise<void> {
  const made = await makeToken(son(), { name: 'Kho dữ liệu', unit, days: '365' })
  if (isRefusal(made)) throw new Error(made.refused)
  token = made.token
}

/** From 1 December on; it is 2 December when it is done. */
async function reorganised(...lines: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(
    ['old_commune_code,new_commune_code,new_commune,merge_type', ...lines].join('\n'),
  )
  const file = { name: 'sap-xep.csv', bytes }
  const done = await reorganiseUnits(operator(), { file, on: day('2026-12-01') })
  if (isRefusal(done)) throw new Error(done.refused)
  world.setNow('2026-12-02T09:00:00+07:00')
  return (await db.change.findFirstOrThrow()).id
}
const mergedInto = (code: string) =>
  reorganised(`${kyLua.code},${code},Phường Lạng Sơn,full`, `${dongDang.code},${code},Phường Lạng Sơn,full`)

async function asked(path: string): Promise<{ status: number; told: Record<string, unknown> }> {
  const { ask } = await serving({ build, world })
  const { status, body } = await ask({ path, headers: { authorization: `Bearer ${token}` } })
  return { status, told: JSON.parse(body) as Record<string, unknown> }
}

const shown = async () => (await tokensData(son())).tokens[0]

const ended = { type: 'urn:don-ve:problem:unit-ended', status: 404 }

describe('a token of a unit that was merged with another', () => {
  it('reads the days before as ever, says what became of the unit, and reads that once somebody said so', async () => {
    await given(kyLua.code)
    const before = await asked(`/api/coverage/${kyLua.code}?on=2026-11-19`)
    await mergedInto(merged)
    expect(await asked(`/api/coverage/${kyLua.code}?on=2026-11-19`)).toEqual(before)
    for (const path of [kyLua.code, merged, `${kyLua.code}?on=2026-12-01`]) {
      const { status, told } = await asked(`/api/coverage/${path}`)
      expect([path, status]).toEqual([path, 404])
      expect(told).toMatchObject({
        ...ended,
        ended: [{ code: kyLua.code, name: kyLua.name, endedOn: '2026-12-01' }],
        became: [{ code: merged, name: 'Phường Lạng Sơn', readable: false }],
      })
    }
    const { id = '', scope } = (await shown()) ?? {}
    expect(scope).toMatchObject({ unit: kyLua.name, ended: '2026-12-01', became: [] })
    const unitId = scope?.undecided[0]?.id ?? ''
    expect(await extendToken(son(), { id, unitId })).toEqual({})
    expect(await extendToken(son(), { id, unitId })).toEqual({})
    expect((await asked(`/api/coverage/${merged}`)).told).toMatchObject({ unit: { code: merged } })
    expect(await asked(`/api/coverage/${kyLua.code}?on=2026-11-19`)).toEqual(before)
    expect((await asked(`/api/coverage/${kyLua.code}`)).told).toMatchObject({
      ...ended,
      became: [{ code: merged, readable: true }],
    })
    expect((await shown())?.scope).toMatchObject({ became: ['Phường Lạng Sơn'], undecided: [] })
    const said = await db.auditEntry.findMany({ where: { action: 'token.extended', subjectId: unitId } })
    expect(said.map(({ actorId, details }) => [actorId, details])).toEqual([[cast.son.id, { token: id }]])
  })

  it('reads no more under the same code than under another one', async () => {
    await given(kyLua.code)
    await mergedInto(kyLua.code)
    expect((await asked(`/api/coverage/${kyLua.code}`)).told).toMatchObject(ended)
    expect((await asked(`/api/coverage/${kyLua.code}?on=2026-11-30`)).status).toBe(200)
  })

  it('tells of no unit but its own', async () => {
    await given(kyLua.code)
    await mergedInto(merged)
    for (const code of [thatKhe.code, dongDang.code, '20', '99999'])
      expect((await asked(`/api/coverage/${code}`)).told).toMatchObject({
        type: 'urn:don-ve:problem:not-found',
      })
  })

  it('reads its unit again once that is undone, and another time it is asked anew', async () => {
    await given(kyLua.code)
    const change = await mergedInto(merged)
    const { id = '', scope } = (await shown()) ?? {}
    await extendToken(son(), { id, unitId: scope?.undecided[0]?.id ?? '' })
    expect(await undoChange(operator(), { id: change })).toEqual({ id: change })
    expect((await asked(`/api/coverage/${kyLua.code}`)).status).toBe(200)
    expect((await asked(`/api/coverage/${merged}`)).status).toBe(404)
    expect((await shown())?.scope).toMatchObject({ ended: null, undecided: [] })
    await mergedInto(merged)
    expect((await asked(`/api/coverage/${merged}`)).told).toMatchObject(ended)
  })
})

describe('a token of a unit that went on alone', () => {
  it('reads what it became by itself: that is no more than was granted', async () => {
    await given(thatKhe.code)
    await reorganised(`${thatKhe.code},${merged},Xã Tràng Định,full`)
    expect((await asked(`/api/coverage/${merged}`)).status).toBe(200)
    expect((await asked(`/api/coverage/${thatKhe.code}?on=2026-11-30`)).status).toBe(200)
    expect((await asked(`/api/coverage/${thatKhe.code}`)).told).toMatchObject({
      ...ended,
      became: [{ code: merged, readable: true }],
    })
    expect((await shown())?.scope).toMatchObject({ became: ['Xã Tràng Định'], undecided: [] })
  })
})

describe('who says what a token reads', () => {
  it('is who may give one out for the unit, and for nothing that the token’s unit did not become', async () => {
    await given(kyLua.code)
    await mergedInto(merged)
    const { id = '', scope } = (await shown()) ?? {}
    const unitId = scope?.undecided[0]?.id ?? ''
    for (const other of [cast.ngan, cast.phuc, cast.huong, cast.yen])
      expect(await extendToken(world.as(actorOf(other)), { id, unitId })).toEqual({ refused: 'not-found' })
    for (const wrong of [thatKhe.id, units.langSon.id, units.caoBang.id, dongDang.id, 'x', ''])
      expect(await extendToken(son(), { id, unitId: wrong })).toEqual({ refused: 'unit-unknown' })
    expect(await db.tokenExtension.count()).toBe(0)
    expect(await extendToken(world.as(actorOf(cast.khanh)), { id, unitId })).toEqual({})
  })
})
