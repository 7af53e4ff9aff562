import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { snapshotFrom } from '../../../app/domain/certificates/snapshot.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { acceptedCompletions } from '../../../app/persistence/completions/completions.ts'
import { peopleBehind } from '../../../app/persistence/coverage/people.ts'
import { retractRevocation } from '../../../app/usecases/certificates/retract-revocation.ts'
import {
  acceptCompletion,
  type AcceptedTraining,
} from '../../../app/usecases/completions/accept-completion.ts'
import { importCompletions } from '../../../app/usecases/completions/import-completions.ts'
import { retractCompletion } from '../../../app/usecases/completions/retract-completion.ts'
import type { World } from '../../../app/usecases/world.ts'
import { certification, course } from '../../cast/course.ts'
import { actorOf, cast, password } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const son = world.as(actorOf(cast.son))
const khanh = world.as(actorOf(cast.khanh))

beforeAll(() => settle(db))

const training = (personId: string, more: Partial<AcceptedTraining> = {}): AcceptedTraining => ({
  ...{ personId, subject: certification.key, subjectIn: 'certification' as const, day: '2026-03-01' },
  ...{ kind: 'attended', evidence: 'Danh sách số 12/DS-SNV', ...more },
})

async function standingOf(personId: string, on: string) {
  const question = { unitId: units.langSon.id, day: day(on), certificationId: null, knownBy: null }
  const person = (await peopleBehind(db, question)).find((one) => one.personId === personId)
  return [person?.group, person?.enteredLate]
}

describe('training accepted with evidence', () => {
  test('is certified at once, valid from the day it was done; past coverage changes, entered late', async () => {
    expect(await acceptCompletion(son, training(cast.huong.id))).toEqual({ number: '0001/2026/GCN-SNV' })
    const { snapshot, validFrom, issuedOn } = await db.certificate.findFirstOrThrow()
    expect({ validFrom, issuedOn }).toEqual({
      validFrom: new Date('2026-03-01'),
      issuedOn: new Date('2026-11-23'),
    })
    expect(snapshotFrom(snapshot)).toMatchObject({
      ...{ validFrom: '2026-03-01', validUntil: '2028-03-01', unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn' },
      courses: [{ slug: course.slug, version: 1, on: '2026-03-01' }],
    })
    expect(await standingOf(cast.huong.id, '2026-05-01')).toEqual(['certified', true])
    expect(await standingOf(cast.huong.id, '2026-02-28')).not.toContain('certified')
    expect(await acceptedCompletions(db, cast.huong.id)).toMatchObject([
      {
        ...{ course: course.title, on: '2026-03-01', kind: 'attended', evidence: 'Danh sách số 12/DS-SNV' },
        ...{ recordedBy: cast.son.fullName, certificate: '0001/2026/GCN-SNV' },
      },
    ])
    const actions = (await db.auditEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action)
    expect(actions).toEqual(['completion.accepted', 'certificate.issued'])
  })

  test('from before the system was, it counts for the first version, and its certificate has lapsed', async () => {
    expect(await acceptCompletion(son, training(cast.hung.id, { day: '2024-01-10', kind: 'prior' }))).toEqual(
      {
        number: '0002/2026/GCN-SNV',
      },
    )
    expect(await standingOf(cast.hung.id, '2026-05-01')).toEqual(['expired', expect.any(Boolean)])
  })

  test.each([
    [{ day: '2026-11-24' }, { refused: 'day-to-come' }],
    [{ day: 'hôm qua' }, { refused: 'invalid-input', field: 'day' }],
    [{ evidence: '  ' }, { refused: 'invalid-input', field: 'evidence' }],
    [{ evidence: 'CCCD 020185001234' }, { refused: 'private-number', found: '020185001234' }],
    [{ kind: 'learned' }, { refused: 'invalid-input', field: 'evidenceKind' }],
    [{ subject: 'khong-co' }, { refused: 'course-unknown' }],
    [{}, { refused: 'completion-known' }],
    [{ subject: course.slug, subjectIn: 'course' as const }, { refused: 'completion-known' }],
    [{ personId: 'khong-co' }, { refused: 'not-found' }],
    [{ personId: cast.thanh.id }, { refused: 'not-found' }],
  ])('%j is refused', async (more, refusal) => {
    expect(await acceptCompletion(son, training(cast.huong.id, more))).toEqual(refusal)
  })

  test('by nobody for themselves, by no leader, and for nobody who has left', async () => {
    expect(await acceptCompletion(khanh, training(cast.khanh.id))).toEqual({ refused: 'own-training' })
    const phuc = world.as(actorOf(cast.phuc))
    expect(await acceptCompletion(phuc, training(cast.sao.id))).toEqual({ refused: 'not-found' })
    await db.posting.updateMany({ where: { personId: cast.mai.id }, data: { to: new Date('2026-11-10') } })
    expect(await acceptCompletion(son, training(cast.mai.id))).toEqual({ refused: 'person-left' })
  })

  test('is taken back only while no certificate rests on it', async () => {
    const [completion] = await acceptedCompletions(db, cast.huong.id)
    const named = { personId: cast.huong.id, completion: completion?.id ?? '' }
    expect(await retractCompletion(son, named)).toEqual({
      ...{ refused: 'certificate-rests-on-it', number: '0001/2026/GCN-SNV' },
    })
    const { id: certificateId } = await db.certificate.findFirstOrThrow({
      where: { personId: cast.huong.id },
    })
    const revoked = { certificateId, on: new Date('2026-11-23'), reason: 'Nhầm', recordedAt: world.now() }
    await db.revocation.create({ data: revoked })
    expect(await retractCompletion(son, { ...named, personId: cast.hung.id })).toEqual({
      refused: 'not-found',
    })
    expect(isRefusal(await retractCompletion(son, named))).toBe(false)
    expect(await acceptedCompletions(db, cast.huong.id)).toEqual([])
    const back = { id: certificateId, password }
    expect(await retractRevocation(son, back)).toEqual({ refused: 'training-retracted' })
    expect(await acceptCompletion(son, training(cast.huong.id))).toEqual({ number: '0003/2026/GCN-SNV' })
    expect(await retractRevocation(son, back)).toEqual({ refused: 'training-retracted' })
  })
})

describe('a list of completions', () => {
  const lines = (...rows: string[]) => ({
    name: 'ds.csv',
    bytes: new TextEncoder().encode(['Mã cán bộ,Khóa học,Ngày,Minh chứng', ...rows].join('\n')),
  })
  const sao = `${cast.sao.staffCode},${course.title},01/06/2026,DS 15`
  const thanh = `${cast.thanh.staffCode},${course.slug},2026-06-01,DS 15`
  const told = async (who: World, rows: string[], dryRun = false) => {
    const answer = await importCompletions(who, { file: lines(...rows), dryRun })
    if (isRefusal(answer)) return answer
    const { declined, ...counts } = answer
    return [
      counts.accepted,
      counts.unchanged,
      counts.certificates,
      declined.map(({ row, trouble }) => [row, trouble]),
    ]
  }

  test('tried dry changes nothing; people of elsewhere are nobody', async () => {
    expect(await told(son, [sao, thanh], true)).toEqual([1, 0, 0, [[3, 'person-unknown']]])
    expect(await db.completion.count({ where: { personId: cast.sao.id } })).toBe(0)
  })

  test('enters what is right, tells what is not, and changes nothing the second time', async () => {
    expect(await told(son, [sao, thanh, sao])).toEqual([1, 1, 1, [[3, 'person-unknown']]])
    expect(await told(son, [sao, thanh])).toEqual([0, 1, 0, [[3, 'person-unknown']]])
    const log = await db.auditEntry.findFirstOrThrow({ where: { action: 'completions.imported' } })
    expect(log.details).toMatchObject({ lines: 1 })
    const operator = await told(world, [thanh])
    expect(operator).toEqual([1, 0, 1, []])
  })

  test('is for those alone who decide on training', async () => {
    expect(await told(world.as(actorOf(cast.phuc)), [sao])).toEqual({ refused: 'not-found' })
  })

  test('sent twice at once, every line is entered once and the numbers have no gap', async () => {
    const again = [cast.huong, cast.hung, cast.sao].map(
      ({ staffCode }) => `${staffCode},${course.slug},2026-09-01,A`,
    )
    const both = await Promise.all([told(son, again), told(son, again)])
    expect(both.map((one) => (Array.isArray(one) ? Number(one[0]) : 0)).reduce((a, b) => a + b)).toBe(3)
    const ordinals = (await db.certificate.findMany()).map(({ ordinal }) => ordinal).sort((a, b) => a - b)
    expect(ordinals).toEqual(ordinals.map((_one, at) => at + 1))
  })
})

describe('training from before somebody was in post', () => {
  test('is certified under the unit of today', async () => {
    const { id } = cast.phuc
    await db.posting.updateMany({ where: { personId: id }, data: { from: new Date('2026-10-01') } })
    await acceptCompletion(son, training(id, { day: '2026-02-01', kind: 'prior' }))
    const { snapshot } = await db.certificate.findFirstOrThrow({ where: { personId: id } })
    expect(snapshotFrom(snapshot).unit).toBe('Xã Thất Khê, tỉnh Lạng Sơn')
  })
})
