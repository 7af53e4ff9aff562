import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { aimOn } from '../../../app/http/aim-data.ts'
import { setTarget } from '../../../app/usecases/coverage/set-target.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { undoChange } from '../../../app/usecases/units/undo-change.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { testWorld, type TestWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const { langSon, caoBang, kyLua, dongDang, thatKhe, thucPhan } = units
const [eve, merger, today] = [day('2026-11-30'), day('2026-12-01'), day('2026-12-02')]
let world: TestWorld

beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  world = testWorld(db, { now: '2026-11-20T09:00:00+07:00' })
})

const set = (unitId: string | null, percent: string) =>
  setTarget(world, { unitId, percent, by: '2027-12-31' })
const aim = async (unitId: string, on = today) => (await aimOn(db, unitId, { day: on, today })).aim

/** On 1 December all of both provinces becomes another one. */
async function mergeProvinces(): Promise<{ change: string; unitId: string }> {
  const into = '21,Tỉnh Cao Lạng'
  const line = ({ code, name }: { code: string; name: string }, old: string) =>
    `${old},${code},${code},${name},full,${into}`
  const lines = [
    'old_province_code,old_commune_code,new_commune_code,new_commune,merge_type,new_province_code,new_province',
    ...[kyLua, dongDang, thatKhe].map((unit) => line(unit, langSon.code)),
    line(thucPhan, caoBang.code),
  ]
  const file = { name: 'sap-xep.csv', bytes: new TextEncoder().encode(lines.join('\n')) }
  const done = await reorganiseUnits(world, { file, on: merger })
  if (isRefusal(done)) throw new Error(JSON.stringify(done))
  const { unitId } = await db.unitRecord.findFirstOrThrow({ where: { code: '21', retractedAt: null } })
  return { change: (await db.change.findFirstOrThrow({ orderBy: { recordedAt: 'desc' } })).id, unitId }
}

const goal = (percent: number) => ({ percent, by: '2027-12-31' })

describe('the targets of provinces that were merged', () => {
  it('pass on where they are the same, to the communes too, and are the old ones’ still on days before', async () => {
    for (const { id } of [langSon, caoBang]) await set(id, '90')
    const { unitId } = await mergeProvinces()
    const passedFrom = [caoBang.name, langSon.name]
    for (const id of [unitId, kyLua.id, thucPhan.id]) {
      const found = await aim(id)
      expect(found).toMatchObject({ ...goal(90), differing: [] })
      expect(found.passedFrom.sort()).toEqual(passedFrom)
    }
    expect(await aim(langSon.id, eve)).toMatchObject({ ...goal(90), passedFrom: [] })
  })

  it('are all told where they differ, until one is set; an earlier day is asked what it was asked before', async () => {
    await set(langSon.id, '90')
    const before = await aim(kyLua.id, eve)
    const { unitId } = await mergeProvinces()
    const found = await aim(unitId)
    expect(found).toMatchObject({ percent: 100, by: '2030-12-31', passedFrom: [] })
    expect(found.differing).toHaveLength(2)
    expect(found.differing).toContainEqual({ name: langSon.name, target: goal(90) })
    expect(found.differing).toContainEqual({ name: caoBang.name, target: null })
    expect(await set(unitId, '95')).toEqual({})
    expect(await aim(unitId)).toMatchObject({ ...goal(95), differing: [] })
    expect(await aim(kyLua.id, eve)).toEqual(before)
    expect(before).toMatchObject(goal(90))
    expect(await aim(langSon.id, eve)).toMatchObject(goal(90))
  })

  it('are as before once that is undone; the page of a unit that ended offers no other target', async () => {
    await set(langSon.id, '90')
    const { change, unitId } = await mergeProvinces()
    expect((await aimOn(db, langSon.id, { day: eve, today })).stands).toBe(false)
    expect((await aimOn(db, unitId, { day: today, today })).stands).toBe(true)
    await undoChange(world, { id: change })
    expect(await aim(langSon.id)).toMatchObject({ ...goal(90), differing: [], passedFrom: [] })
    expect(await aim(kyLua.id)).toMatchObject(goal(90))
    expect(await aim(thucPhan.id)).toMatchObject({ percent: 100, by: '2030-12-31' })
  })
})
