import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { recordAudit } from '../../../app/usecases/audit/record-audit.ts'
import { verifyAudit } from '../../../app/usecases/audit/verify-audit.ts'
import { createAccount } from '../../../app/usecases/people/create-account.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { actorOf, cast, password } from '../../cast/people.ts'
import { settlePeople, settleUnits } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)

beforeAll(async () => {
  await settleUnits(db)
  await settlePeople(db)
})

const note = (name: string) =>
  inTransaction(db, (tx) => recordAudit(world, tx, { action: 'list.exported', details: { name, lines: 3 } }))
const newest = () => db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })

/** Does to the table what only its owner can, as somebody who broke into the database would. */
async function tamper(statement: string): Promise<void> {
  await db.$transaction([
    db.$executeRawUnsafe('ALTER TABLE audit_entry DISABLE TRIGGER USER'),
    db.$executeRawUnsafe(statement),
    db.$executeRawUnsafe('ALTER TABLE audit_entry ENABLE TRIGGER USER'),
  ])
}

describe('the audit log', () => {
  it('is one chain without a gap, also when forty write at once and some of them fail', async () => {
    const failing = (name: string) =>
      inTransaction(db, async (tx) => {
        await recordAudit(world, tx, { action: 'list.exported', details: { name } })
        throw new Error('taken back')
      }).catch(() => undefined)
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? failing(`${index}`) : note(`${index}`))),
    )
    const verdict = await verifyAudit(db)
    expect(verdict).toMatchObject({ entries: 30, broken: null, head: { seq: 30 } })
  })

  it('says who, what, on whom by key, from where; never a name, a phone number or what was typed', async () => {
    const outside = { ...world, actor: { kind: 'anyone' as const }, address: '203.0.113.7' }
    const typed = { login: cast.huong.phone, address: outside.address }
    await signIn(outside, { ...typed, password: 'đoán bừa' })
    expect(await newest()).toMatchObject({
      ...{ action: 'sign-in.failed', actorKind: 'anyone', actorId: null },
      ...{ subjectId: cast.huong.id, address: '203.0.113.7' },
    })
    await signIn(outside, { ...typed, password })
    expect(await newest()).toMatchObject({ action: 'sign-in.succeeded', actorId: cast.huong.id })
    const secret = { staffCode: 'LS-555', name: 'Hứa Thị Bông', phone: '0911111555' }
    const made = await createAccount(world, { ...secret, role: 'learner', unit: '06187' })
    expect(await newest()).toMatchObject({ action: 'account.created', actorKind: 'operator', address: null })
    const whole = JSON.stringify(await db.auditEntry.findMany(), (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    for (const word of [
      ...Object.values(secret),
      cast.huong.phone,
      cast.huong.fullName,
      'đoán bừa',
      password,
    ])
      expect(whole).not.toContain(word)
    expect(whole).not.toContain('code' in made ? made.code : 'no code')
  })

  it('belongs to the transaction: what is taken back was never there', async () => {
    const before = await newest()
    const outcome = inTransaction(db, async (tx) => {
      await recordAudit(world.as(actorOf(cast.khanh)), tx, { action: 'demo.loaded' })
      throw new Error('taken back')
    })
    await expect(outcome).rejects.toThrow('taken back')
    expect((await newest()).seq).toBe(before.seq)
  })

  it.each(['UPDATE audit_entry SET action = action', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'is never changed: %s',
    async (statement) => {
      await expect(db.$executeRawUnsafe(statement)).rejects.toThrow('never changed')
    },
  )
})

describe('a log that was tampered with', () => {
  it.each([
    ["details = '{}'", 'altered'],
    ["action = 'demo.loaded'", 'altered'],
    ["at = at + interval '1 millisecond'", 'altered'],
    ["address = '10.0.0.1'", 'altered'],
    ["actor_kind = 'person'", 'altered'],
    [`actor_id = '${cast.son.id}'`, 'altered'],
    ['seq = seq + 1000', 'missing'],
  ])('is found out at its first wrong entry: %s', async (change, why) => {
    await note('before')
    const { seq } = await newest()
    await note('after')
    const kept = await db.auditEntry.findMany({ where: { seq: { gte: seq } } })
    await tamper(`UPDATE audit_entry SET ${change} WHERE seq = ${seq}`)
    const broken = { seq: Number(why === 'missing' ? seq + 1n : seq), why }
    expect((await verifyAudit(db)).broken).toEqual(broken)
    await tamper(`DELETE FROM audit_entry WHERE seq >= ${seq}`)
    await db.auditEntry.createMany({
      data: kept.map(({ details, ...entry }) => ({ ...entry, details: details as object })),
    })
    expect((await verifyAudit(db)).broken).toBeNull()
  })

  it('is found out when an entry is gone, and its end by a head written down before', async () => {
    await note('last but one')
    const before = await verifyAudit(db)
    await note('last')
    await tamper(`DELETE FROM audit_entry WHERE seq = ${before.head?.seq}`)
    expect((await verifyAudit(db)).broken).toEqual({ seq: (before.head?.seq ?? 0) + 1, why: 'missing' })
    await tamper(`DELETE FROM audit_entry WHERE seq > ${before.head?.seq}`)
    const cut = await verifyAudit(db)
    expect(cut.broken).toBeNull()
    expect(cut.head).not.toEqual(before.head)
  })
})
