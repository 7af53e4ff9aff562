import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../app/usecases/people/add-person.ts'
import { appoint } from '../../../app/usecases/people/appoint.ts'
import { editPerson } from '../../../app/usecases/people/edit-person.ts'
import { signIn } from '../../../app/usecases/people/sign-in.ts'
import { actorOf, cast, duties } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const operator = testWorld(db)
const son = operator.as(actorOf(cast.son))
const phuc = operator.as(actorOf(cast.phuc))
const notFound = { refused: 'not-found' }

const lan = {
  ...{ staffCode: 'LS-777', name: 'Bùi Thị  Lan', phone: '0912 345 678', email: '' },
  ...{ unit: units.thatKhe.code, duty: duties.culture, from: '2026-12-01' },
}
const counts = async () => [await db.person.count(), await db.posting.count(), await db.auditEntry.count()]

beforeAll(() => settle(db))
beforeEach(async () => {
  operator.setNow(morning)
  await db.person.updateMany({
    where: { id: cast.sao.id },
    data: { fullName: cast.sao.fullName, phone: cast.sao.phone },
  })
})

describe('adding somebody', () => {
  it('gives a posting, learning and a code, and no other role', async () => {
    const added = await addPerson(phuc, lan)
    if ('refused' in added) throw new Error(added.refused)
    expect(added.login).toBe('LS-777')
    const { personId } = added
    expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
      ...{ fullName: 'Bùi Thị Lan', foldedName: 'bui thi lan', phone: '0912345678', email: null },
    })
    const posting = { unitId: units.thatKhe.id, from: new Date('2026-12-01'), to: null }
    expect(await db.posting.findMany({ where: { personId } })).toMatchObject([posting])
    expect(await db.appointment.findMany({ where: { personId } })).toMatchObject([
      { role: 'learner', unitId: units.thatKhe.id, from: new Date('2026-11-23'), to: null },
    ])
    const login = { login: 'LS-777', password: added.code, address: '10.0.0.1' }
    expect(await signIn(operator, login)).toMatchObject({ restricted: true })
    expect(await db.auditEntry.findFirst({ where: { subjectId: personId } })).toMatchObject({
      action: 'person.added',
    })
  })

  it('is refused with the reason, and adds nothing', async () => {
    const before = await counts()
    const other = { ...lan, staffCode: 'LS-778', phone: '' }
    const taken = (field: string) => ({ refused: 'contact-taken', field })
    expect(await addPerson(son, { ...other, staffCode: cast.sao.staffCode })).toEqual(taken('staffCode'))
    expect(await addPerson(son, { ...other, phone: cast.sao.phone })).toEqual(taken('phone'))
    expect(await addPerson(son, { ...other, name: '' })).toMatchObject({ field: 'name' })
    expect(await addPerson(son, { ...other, duty: '' })).toMatchObject({ field: 'duty' })
    expect(await addPerson(son, { ...other, from: '' })).toMatchObject({ field: 'from' })
    expect(await addPerson(son, { ...other, from: '2025-06-30' })).toMatchObject({
      refused: 'unit-not-throughout',
    })
    expect(await counts()).toEqual(before)
  })

  it('is for who manages the unit; to others it does not exist, and nobody learns whose number it is', async () => {
    const before = await counts()
    const other = { ...lan, staffCode: 'LS-778', phone: cast.sao.phone }
    for (const who of [cast.ngan, cast.yen, cast.huong])
      expect(await addPerson(operator.as(actorOf(who)), other)).toEqual({ refused: 'unit-unknown' })
    expect(await addPerson(phuc, { ...other, unit: units.kyLua.code })).toEqual({ refused: 'unit-unknown' })
    expect(await counts()).toEqual(before)
  })
})

describe('name, phone and e-mail', () => {
  const sao = { personId: cast.sao.id, name: 'Lý Thị Sao Mai', phone: '0987654321', email: '' }

  it('are put right by who may give out a code; the staff code stays', async () => {
    expect(await editPerson(phuc, sao)).toEqual({})
    expect(await db.person.findUnique({ where: { id: cast.sao.id } })).toMatchObject({
      ...{ fullName: 'Lý Thị Sao Mai', foldedName: 'ly thi sao mai', phone: '0987654321' },
      staffCode: cast.sao.staffCode,
    })
    expect(await editPerson(son, { ...sao, phone: cast.huong.phone })).toEqual({
      ...{ refused: 'contact-taken', field: 'phone' },
    })
    expect(await editPerson(son, { ...sao, phone: 'x' })).toMatchObject({ field: 'phone' })
  })

  it('are not one’s own to change, nor those of who holds more, nor anybody’s elsewhere', async () => {
    const before = await counts()
    for (const who of [cast.ngan, cast.yen, cast.huong])
      expect(await editPerson(operator.as(actorOf(who)), sao)).toEqual(notFound)
    expect(await editPerson(phuc, { ...sao, personId: cast.phuc.id })).toEqual({ refused: 'own-account' })
    expect(await editPerson(phuc, { ...sao, personId: cast.huong.id })).toEqual(notFound)
    expect(await editPerson(son, { ...sao, personId: 'x' })).toEqual(notFound)
    expect(await counts()).toEqual(before)
    const given = { personId: cast.sao.id, role: 'administrator' }
    await appoint(operator.as(actorOf(cast.khanh)), given)
    expect(await editPerson(son, sao)).toEqual(notFound)
  })
})
