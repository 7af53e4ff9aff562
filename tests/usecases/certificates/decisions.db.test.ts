import { beforeEach, expect, test } from 'vitest'
import { stateOn } from '../../../app/domain/certificates/state.ts'
import { dayOf } from '../../../app/domain/day.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { decodePayload } from '../../../app/domain/certificates/code.ts'
import { ownCertificate } from '../../../app/persistence/certificates/own-certificates.ts'
import { publicCertificate } from '../../../app/persistence/certificates/public-certificate.ts'
import { registeredCertificate } from '../../../app/persistence/certificates/registered-certificate.ts'
import { standingsOf } from '../../../app/persistence/coverage/people.ts'
import { complete } from '../../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { issueIfEarned } from '../../../app/usecases/certificates/issue-if-earned.ts'
import { retractRevocation } from '../../../app/usecases/certificates/retract-revocation.ts'
import {
  previewRevocation,
  revokeCertificate,
} from '../../../app/usecases/certificates/revoke-certificate.ts'
import {
  previewSupersession,
  supersedeCertificate,
} from '../../../app/usecases/certificates/supersede-certificate.ts'
import { course } from '../../cast/course.ts'
import { actorOf, cast, password, type CastPerson } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { morning, testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: actorOf(cast.huong) })
const son = world.as(actorOf(cast.son))
const today = dayOf(morning)
const revoking = { kind: 'mistake', reason: 'cấp nhầm chương trình', password }
let id = ''

beforeEach(async () => {
  await db.$executeRaw`
    TRUNCATE unit, unit_record, person, account, appointment, posting, duty, course, certification, requirement,
      certificate, certificate_pdf, revocation, supersession, certificate_counter, signing_key, issuer, failed_try,
      quiz, bank, question CASCADE`
  await settle(db)
  world.setNow(morning)
  id = (await earn(cast.huong)) ?? ''
})

/** Completes the course once more today, and answers the certificate that this earned. */
async function earn({ id: personId }: CastPerson, completedAnew = true): Promise<string | undefined> {
  const on = dayOf(world.now())
  const { id: courseId, versionId } = course
  const issued = await inTransaction(db, async (tx) => {
    const completion = { personId, courseId, versionId, on, evidence: 'test' }
    if (completedAnew) await complete(tx, completion, world.now())
    return issueIfEarned(world, tx, personId, courseId, on)
  })
  return issued?.id
}

async function stateOf(certificate: string) {
  const known = await publicCertificate(db, certificate)
  return known && stateOn(known.facts, today)
}

const groupOf = async ({ id: personId }: CastPerson) => (await standingsOf(db, [personId], today))[0]?.group

const rename = (fullName: string) => db.person.update({ where: { id: cast.huong.id }, data: { fullName } })

test('the department revokes with a reason: shown everywhere, told to the audit log, no number given back', async () => {
  expect(await groupOf(cast.huong)).toBe('certified')
  expect(await revokeCertificate(son, { id, ...revoking })).toEqual({ number: '0001/2026/GCN-SNV' })
  expect(await stateOf(id)).toBe('revoked')
  expect((await ownCertificate(cast.huong.id, db, id))?.facts.revokedOn).toBe(today)
  expect(await groupOf(cast.huong)).toBe('expired')
  const last = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(last).toMatchObject({
    ...{ action: 'certificate.revoked', actorId: cast.son.id, subjectId: id },
    details: { number: '0001/2026/GCN-SNV', person: cast.huong.id, kind: 'mistake', reasoned: true },
  })
  expect(await earn(cast.huong, false)).toBeUndefined()
  world.setNow('2026-11-24T09:00:00+07:00')
  const again = await earn(cast.huong)
  expect((await publicCertificate(db, again ?? ''))?.number).toBe('0002/2026/GCN-SNV')
})

test('of several who revoke at once one does', async () => {
  const outcomes = await Promise.all(
    [cast.son, cast.khanh, cast.son].map((who) =>
      revokeCertificate(world.as(actorOf(who)), { id, ...revoking }),
    ),
  )
  expect(outcomes.filter((one) => !isRefusal(one))).toHaveLength(1)
  expect(outcomes).toContainEqual({ refused: 'certificate-not-in-force', state: 'revoked' })
  expect(await db.revocation.count()).toBe(1)
})

test('a revocation entered by mistake is taken back, and both stay known', async () => {
  expect(await retractRevocation(son, { id, password })).toEqual({ refused: 'certificate-not-revoked' })
  await revokeCertificate(son, { id, ...revoking })
  world.setNow('2026-11-23T15:00:00+07:00')
  expect(await retractRevocation(world.as(actorOf(cast.khanh)), { id, password })).toMatchObject({
    number: '0001/2026/GCN-SNV',
  })
  expect(await stateOf(id)).toBe('valid')
  expect(await groupOf(cast.huong)).toBe('certified')
  const scope = { roles: actorOf(cast.son).roles, today }
  expect((await registeredCertificate(scope, db, id))?.events).toMatchObject([
    { event: 'issued', by: cast.huong.fullName },
    { event: 'revoked', kind: 'mistake', by: cast.son.fullName },
    { event: 'unrevoked', by: cast.khanh.fullName },
  ])
  expect(await revokeCertificate(son, { id, ...revoking })).toMatchObject({ number: '0001/2026/GCN-SNV' })
})

test('after a spelling was put right a new certificate takes the place of the old one', async () => {
  const asked = { id, reason: 'sai chính tả họ tên', password }
  expect(await supersedeCertificate(son, asked)).toEqual({ refused: 'name-unchanged' })
  await rename('Nông Thị Hường')
  const before = await ownCertificate(cast.huong.id, db, id)
  expect(await previewSupersession(son, asked)).toMatchObject({
    before: 'Nông Thị Hương',
    after: 'Nông Thị Hường',
  })
  world.setNow('2026-12-01T09:00:00+07:00')
  const issued = await supersedeCertificate(son, asked)
  if (isRefusal(issued)) throw new Error(issued.refused)
  expect(issued.number).toBe('0002/2026/GCN-SNV')
  const [old, anew] = [
    await ownCertificate(cast.huong.id, db, id),
    await ownCertificate(cast.huong.id, db, issued.id),
  ]
  expect(old).toEqual({
    ...before,
    ...{ facts: { ...before?.facts, supersededOn: '2026-12-01' }, supersededBy: issued.number },
  })
  expect(anew?.snapshot).toEqual({
    ...before?.snapshot,
    ...{ name: 'Nông Thị Hường', issuedOn: '2026-12-01' },
  })
  expect(anew?.facts).toEqual(before?.facts)
  expect(decodePayload(anew?.code.payload ?? '')).toMatchObject({ name: 'Nông Thị Hường', id: issued.id })
  const log = await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 2 })
  expect(log.map(({ action }) => action)).toEqual(['certificate.superseded', 'certificate.issued'])
  const [past] = await standingsOf(db, [cast.huong.id], today)
  expect(past).toMatchObject({
    ...{ enteredLate: false, standings: [{ standing: { number: '0001/2026/GCN-SNV' } }] },
  })
  expect(await supersedeCertificate(son, asked)).toEqual({
    ...{ refused: 'certificate-not-in-force', state: 'superseded' },
  })
  expect(await revokeCertificate(son, { id, ...revoking })).toMatchObject({ state: 'superseded' })
  expect(await earn(cast.huong, false)).toBeUndefined()
})

test('of two who replace at once one does, and no number is lost', async () => {
  await rename('Nông Thị Hường')
  const asked = { id, reason: 'sai chính tả họ tên', password }
  const outcomes = await Promise.all([supersedeCertificate(son, asked), supersedeCertificate(son, asked)])
  expect(outcomes.filter((one) => !isRefusal(one))).toHaveLength(1)
  expect(await db.certificate.count()).toBe(2)
  expect((await db.certificateCounter.findFirstOrThrow()).last).toBe(2)
})

test('a revoked certificate is not replaced', async () => {
  await rename('Nông Thị Hường')
  await revokeCertificate(son, { id, ...revoking })
  const asked = { id, reason: 'sai chính tả họ tên' }
  expect(await previewSupersession(son, asked)).toMatchObject({ refused: 'certificate-not-in-force' })
  expect(await supersedeCertificate(son, { ...asked, password })).toMatchObject({ state: 'revoked' })
})

const leader = { ...actorOf(cast.phuc), roles: [{ role: 'leader' as const, unitId: units.kyLua.id }] }
const herself = { ...actorOf(cast.huong), roles: [{ role: 'department' as const, unitId: units.langSon.id }] }

test.each([
  ['a leader of the own commune', leader, 'not-found'],
  ['the department of another province', actorOf(cast.ngan), 'not-found'],
  ['a trainer', actorOf(cast.yen), 'not-found'],
  ['a learner', actorOf(cast.hung), 'not-found'],
  ['who holds it, department or not', herself, 'own-certificate'],
])('%s decides on nothing', async (_who, actor, refused) => {
  await rename('Nông Thị Hường')
  const theirs = world.as(actor)
  const reason = 'sai chính tả họ tên'
  expect(await previewRevocation(theirs, { id, ...revoking })).toEqual({ refused })
  expect(await revokeCertificate(theirs, { id, ...revoking })).toEqual({ refused })
  expect(await retractRevocation(theirs, { id, password })).toEqual({ refused })
  expect(await previewSupersession(theirs, { id, reason })).toEqual({ refused })
  expect(await supersedeCertificate(theirs, { id, reason, password })).toEqual({ refused })
  expect(await db.certificate.count()).toBe(1)
  expect(await db.revocation.count()).toBe(0)
})

test.each([
  ['a kind that there is not', { kind: 'whim' }, 'revocationKind'],
  ['a reason that says nothing', { reason: '   ' }, 'reason'],
  ['a reason without end', { reason: 'x'.repeat(301) }, 'reason'],
])('%s is not taken', async (_what, typed, field) => {
  const outcome = await revokeCertificate(son, { id, ...revoking, ...typed })
  expect(outcome).toEqual({ refused: 'invalid-input', field })
})

test('nothing is done without the own password, and guesses are counted', async () => {
  const guess = { id, ...revoking, password: 'đoán mò' }
  expect(await revokeCertificate(son, guess)).toEqual({ refused: 'current-password-wrong' })
  for (let guesses = 0; guesses < 12; guesses += 1) await revokeCertificate(son, guess)
  expect(await revokeCertificate(son, { id, ...revoking })).toMatchObject({ refused: 'too-many-tries' })
  expect(await db.revocation.count()).toBe(0)
})
