import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { removeLogo } from '../../../app/usecases/settings/remove-logo.ts'
import { replaceLogo } from '../../../app/usecases/settings/replace-logo.ts'
import { saveDepartment } from '../../../app/usecases/settings/save-department.ts'
import { addCommune } from '../../../app/usecases/units/add-commune.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const khanh = world.as(actorOf(cast.khanh))
const others = [cast.son, cast.yen, cast.phuc, cast.huong].map((who) => world.as(actorOf(who)))
const notFound = { refused: 'not-found' }

beforeAll(() => settle(db))

const department = {
  parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  body: 'Sở Y tế tỉnh Lạng Sơn',
  place: 'Lạng Sơn',
  signatoryTitle: 'Giám đốc',
  signatoryName: 'Hoàng Minh Sơn',
  numberSuffix: 'SYT',
}

describe('the department', () => {
  it('is named by administrators alone', async () => {
    for (const other of others) expect(await saveDepartment(other, department)).toEqual(notFound)
    expect(await saveDepartment(khanh, department)).toEqual({})
    expect(await db.issuer.findFirst()).toMatchObject(department)
  })

  it('has a logo, or none', async () => {
    const background = '#b91c1c'
    const file = await sharp({ create: { width: 200, height: 200, channels: 3, background } })
      .webp()
      .toBuffer()
    for (const other of others) expect(await replaceLogo(other, { file })).toEqual(notFound)
    expect(await replaceLogo(khanh, { file: null })).toEqual({ refused: 'logo-unreadable' })
    expect(await replaceLogo(khanh, { file })).toEqual({})
    expect(await db.logo.count()).toBe(1)
    for (const other of others) expect(await removeLogo(other)).toEqual(notFound)
    expect(await removeLogo(khanh)).toEqual({})
    expect(await db.logo.count()).toBe(0)
  })
})

describe('a commune added by hand', () => {
  const commune = { province: '20', kind: 'commune', name: 'Khánh Khê', code: '06199', from: '2025-07-01' }

  it('lies in its province from its day on', async () => {
    expect(await addCommune(khanh, commune)).toEqual({ code: '06199' })
    expect(await db.unitRecord.findFirst({ where: { code: '06199' } })).toMatchObject({
      name: 'Xã Khánh Khê',
      parentId: units.langSon.id,
      to: null,
    })
  })

  it.each([
    [{ code: units.kyLua.code }, { refused: 'unit-code-taken' }],
    [{ province: units.kyLua.code }, { refused: 'unit-unknown' }],
    [{ province: '99' }, { refused: 'unit-unknown' }],
    [{ kind: 'province' }, { refused: 'invalid-input', field: 'kind' }],
    [{ name: ' ' }, { refused: 'invalid-input', field: 'unitName' }],
    [{ code: '6199' }, { refused: 'invalid-input', field: 'unitCode' }],
    [{ from: '2025-02-30' }, { refused: 'invalid-input', field: 'from' }],
  ])('is refused with a reason: %o', async (change, refusal) => {
    const before = await db.unitRecord.count()
    expect(await addCommune(khanh, { ...commune, code: '06202', ...change })).toEqual(refusal)
    expect(await db.unitRecord.count()).toBe(before)
  })

  it('is added by administrators alone, and once', async () => {
    for (const other of others)
      expect(await addCommune(other, { ...commune, code: '06202' })).toEqual(notFound)
    const twice = { ...commune, code: '06205' }
    const outcomes = await Promise.all([addCommune(khanh, twice), addCommune(khanh, twice)])
    expect(outcomes).toContainEqual({ refused: 'unit-code-taken' })
  })
})
