import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { dateFrom } from '../../../app/persistence/day.ts'
import { day } from '../../../app/domain/day.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { newSetupCode } from '../../../app/usecases/settings/new-setup-code.ts'
import { openSetup } from '../../../app/usecases/settings/open-setup.ts'
import type { SetUp } from '../../../app/usecases/settings/read-set-up.ts'
import { setUp } from '../../../app/usecases/settings/set-up.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const operator = testWorld(db)
const visitor = operator.as({ kind: 'anyone' })
const address = '10.0.0.1'
const password = 'nước sông Kỳ Cùng'

const typed: Omit<SetUp, 'code'> = {
  address,
  province: '20',
  staffCode: 'syt-001',
  name: ' Đàm Quốc  Khánh ',
  phone: '',
  email: 'Khanh@langson.gov.vn',
  password,
  repeat: password,
  parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  body: 'Sở Y tế tỉnh Lạng Sơn',
  place: 'Lạng Sơn',
  signatoryTitle: 'Giám đốc',
  signatoryName: '',
  numberSuffix: 'syt',
  logo: null,
  informed: true,
}

async function printedCode(): Promise<string> {
  const printed = await newSetupCode(operator)
  if ('refused' in printed || printed.code === null) throw new Error('no code')
  return printed.code
}

beforeEach(async () => {
  operator.setNow(morning)
  await emptyTables(db, 'setup_code', 'failed_try', 'unit', 'person', 'issuer', 'logo')
})

describe('the setup code', () => {
  it('opens, however it is typed; only what was printed last does, for a day', async () => {
    const first = await printedCode()
    const second = await printedCode()
    expect(await openSetup(visitor, { code: first, address })).toEqual({ refused: 'setup-code-wrong' })
    const spoken = second.toLowerCase().replace('-', ' ')
    expect(await openSetup(visitor, { code: spoken, address })).toEqual({})
    operator.setNow('2026-11-24T09:00:00+07:00')
    expect(await openSetup(visitor, { code: second, address })).toEqual({ refused: 'setup-code-wrong' })
  })

  it('is stored hashed, and made for the operator alone', async () => {
    const code = await printedCode()
    expect(JSON.stringify(await db.setupCode.findMany())).not.toContain(code)
    expect(await newSetupCode(visitor)).toEqual({ refused: 'not-found' })
  })

  it('bears ten wrong tries of an address, then nothing until the quarter of an hour is over', async () => {
    const code = await printedCode()
    for (let tries = 0; tries < 10; tries += 1) await openSetup(visitor, { code: 'AAAAA-AAAAA', address })
    expect(await openSetup(visitor, { code, address })).toMatchObject({ refused: 'too-many-tries' })
    expect(await openSetup(visitor, { code, address: '10.0.0.2' })).toEqual({})
    operator.setNow(new Date(morning.getTime() + 15 * 60_000))
    expect(await openSetup(visitor, { code, address })).toEqual({})
  })
})

describe('setting up', () => {
  it('makes administrator, province with communes, and department; then there is nothing left to set up', async () => {
    const code = await printedCode()
    const done = await setUp(visitor, { ...typed, code })
    expect(done).toMatchObject({ account: { roles: ['administrator'] } })
    const entered = await signIn(visitor, { login: 'khanh@langson.gov.vn', password, address })
    expect(entered).toMatchObject({ restricted: false, account: { roles: ['administrator'] } })
    const person = await db.person.findFirstOrThrow({ include: { appointments: true } })
    expect(person).toMatchObject({ fullName: 'Đàm Quốc Khánh', staffCode: 'SYT-001', phone: null })
    expect(person.appointments).toMatchObject([{ role: 'administrator', unitId: null, to: null }])
    expect(await db.unitRecord.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } })).toEqual([
      { kind: 'province', _count: 1 },
      { kind: 'commune', _count: 61 },
      { kind: 'ward', _count: 4 },
    ])
    expect(await db.issuer.findFirst()).toMatchObject({ numberSuffix: 'SYT', demo: false })
    expect(await db.setupCode.count()).toBe(0)
    expect(await setUp(visitor, { ...typed, staffCode: 'SYT-002', email: 'b@x.vn', code })).toEqual({
      refused: 'not-found',
    })
    expect(await newSetupCode(operator)).toEqual({ code: null })
  })

  it('lets one of two win who do it at the same time', async () => {
    const code = await printedCode()
    const other = { ...typed, staffCode: 'SYT-002', email: 'b@langson.gov.vn', province: '04', code }
    const outcomes = await Promise.all([setUp(visitor, { ...typed, code }), setUp(visitor, other)])
    expect(outcomes.filter((outcome) => 'account' in outcome)).toHaveLength(1)
    expect(outcomes).toContainEqual({ refused: 'not-found' })
    expect(await db.person.count()).toBe(1)
    expect(await db.unitRecord.count({ where: { kind: 'province' } })).toBe(1)
  })

  it.each<[Partial<SetUp>, object]>([
    [{ province: '99' }, { refused: 'invalid-input', field: 'province' }],
    [{ staffCode: 'có dấu cách' }, { refused: 'invalid-input', field: 'staffCode' }],
    [{ name: ' ' }, { refused: 'invalid-input', field: 'name' }],
    [{ email: '' }, { refused: 'invalid-input', field: 'phone' }],
    [{ body: '' }, { refused: 'invalid-input', field: 'body' }],
    [{ numberSuffix: 'S Y T' }, { refused: 'invalid-input', field: 'numberSuffix' }],
    [{ informed: false }, { refused: 'invalid-input', field: 'notice' }],
    [{ repeat: 'khác' }, { refused: 'password-not-repeated' }],
    [{ password: 'syt-001', repeat: 'syt-001' }, { refused: 'password-too-short' }],
    [{ password: 'đàm quốc khánh 1', repeat: 'đàm quốc khánh 1' }, { refused: 'password-too-common' }],
    [{ logo: new TextEncoder().encode('<svg/>') }, { refused: 'logo-unreadable' }],
    [{ code: 'AAAAA-AAAAA' }, { refused: 'setup-code-wrong' }],
  ])('refuses %o and leaves nothing behind', async (change, refusal) => {
    const code = await printedCode()
    expect(await setUp(visitor, { ...typed, code, ...change })).toEqual(refusal)
    expect(await db.person.count()).toBe(0)
    expect(await db.unit.count()).toBe(0)
    expect(await db.issuer.count()).toBe(0)
    expect(await setUp(visitor, { ...typed, code })).toHaveProperty('account')
  })

  it('knows what a province was called before', async () => {
    await setUp(visitor, { ...typed, province: '75', code: await printedCode() })
    const records = await db.unitRecord.findMany({ orderBy: { from: 'asc' } })
    expect(records.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Tỉnh Đồng Nai', dateFrom(day('2025-07-01')), dateFrom(day('2026-04-30'))],
      ['Thành phố Đồng Nai', dateFrom(day('2026-04-30')), null],
    ])
    expect(new Set(records.map(({ unitId }) => unitId)).size).toBe(1)
  })

  it('leaves units that were imported before as they are', async () => {
    const { id } = await db.unit.create({ data: {} })
    await db.unitRecord.create({
      data: {
        ...{ unitId: id, code: '20', name: 'Tỉnh Lạng Sơn', foldedName: 'tinh lang son', kind: 'province' },
        ...{ from: dateFrom(day('2025-01-01')), recordedAt: morning },
      },
    })
    expect(await setUp(visitor, { ...typed, code: await printedCode() })).toHaveProperty('account')
    expect(await db.unitRecord.count()).toBe(1)
  })

  it('keeps the logo drawn anew', async () => {
    const background = '#b91c1c'
    const sent = await sharp({ create: { width: 900, height: 300, channels: 3, background } })
      .jpeg()
      .toBuffer()
    await setUp(visitor, { ...typed, logo: new Uint8Array(sent), code: await printedCode() })
    const { bytes } = await db.logo.findFirstOrThrow()
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 480, height: 160 })
  })
})
