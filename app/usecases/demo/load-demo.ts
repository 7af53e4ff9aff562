import { dirname } from 'node:path'
import { addDays, day, startOf, type Day } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { readDemoProvince, type DemoProvince } from '../../files/demo-province.ts'
import type { Tx } from '../../persistence/client.ts'
import { complete, enrolOnce, markManyDone } from '../../persistence/courses/progress.ts'
import * as demo from '../../persistence/demo/demo-province.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import { issueIfEarned } from '../certificates/issue-if-earned.ts'
import type { World } from '../world.ts'
import { demoPassword, demoRoles, type DemoAccount, type DemoRole } from './demo-accounts.ts'
import { demoCast, type DemoPerson } from './demo-cast.ts'

const COURSE = 'tiep-nhan-va-ho-tro'
const CERTIFICATION = 'tiep-nhan-co-ban'
const FIRST_CLASS = day('2025-09-01')

const issuer = {
  parentBody: 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN',
  body: 'SỞ Y TẾ',
  place: 'Lạng Sơn',
  signatoryTitle: 'GIÁM ĐỐC',
  signatoryName: 'Hoàng Minh Sơn',
  numberSuffix: 'SYT',
  demo: true,
}

/**
 * The demo province: Lạng Sơn's communes with fictional people, recorded with the clock set back to the days on which
 * things happened. Loading it again changes nothing and answers the same accounts.
 */
export async function loadDemo(world: World): Promise<Outcome<{ accounts: DemoAccount[] }>> {
  if (world.actor.kind !== 'operator') return { refused: 'not-found' }
  const province = await readDemoProvince(dirname(world.settings.curriculumDir))
  if (!(await demo.hasUnits(world.db))) await loadProvince(world, province)
  const accounts = demoRoles.map((person) => account(world, person, province))
  return { accounts }
}

async function loadProvince(world: World, province: DemoProvince): Promise<void> {
  const from = day(province.from)
  const then = atWork(from)
  const passwords = new Map<string, string>()
  for (const { role } of demoRoles) passwords.set(role, await hashPassword(demoPassword(world, role)))
  await inTransaction(world.db, async (tx) => {
    const units = await demo.insertProvince(tx, { ...province, from }, then)
    await demo.saveIssuer(tx, issuer)
    const provinceId = unitOf(units, province.province.code)
    const certificationId = await demo.certificationId(tx, CERTIFICATION)
    await demo.insertRequirement(tx, { certificationId, unitId: provinceId, from }, then)
    const course = await demo.newestVersion(tx, COURSE)
    const histories: History[] = []
    for (const person of demoCast(province)) {
      histories.push({ person, personId: await demo.insertPerson(tx, castRow(person, units), from, then) })
    }
    for (const role of demoRoles) {
      const row = roleRow(role, units, provinceId, passwords.get(role.role) ?? null)
      const personId = await demo.insertPerson(tx, row, from, then)
      if (role.role === 'certified')
        histories.push({ personId, person: { stage: 'trained', trainedAfter: 300 } })
    }
    histories.sort((a, b) => a.person.trainedAfter - b.person.trainedAfter)
    for (const history of histories) await replay(world, tx, history, course)
  })
}

type History = { personId: string; person: Pick<DemoPerson, 'stage' | 'trainedAfter'> }

/** What a person has done so far, in the order in which it happened, so that certificates are numbered by date. */
async function replay(
  world: World,
  tx: Tx,
  { personId, person }: History,
  course: demo.CourseRow,
): Promise<void> {
  if (person.stage === 'assigned') return
  const on = addDays(FIRST_CLASS, person.trainedAfter)
  const past = { ...world, now: () => atWork(on) }
  await enrolOnce(tx, personId, course.courseId, on, past.now())
  if (person.stage === 'begun') return markManyDone(tx, { personId, ...course }, past.now(), 3)
  await markManyDone(tx, { personId, ...course }, past.now())
  await complete(tx, { personId, ...course, on, evidence: 'class' }, past.now())
  await issueIfEarned(past, tx, personId, course.courseId, on)
}

function castRow(person: DemoPerson, units: Map<string, string>): demo.PersonRow {
  const { staffCode, fullName, phone, duty } = person
  const unitId = unitOf(units, person.commune)
  const role = { role: 'learner' as const, unitId }
  return { staffCode, fullName, phone, posting: { unitId, duty }, role, passwordHash: null }
}

function roleRow(
  person: DemoRole,
  units: Map<string, string>,
  provinceId: string,
  passwordHash: string | null,
): demo.PersonRow {
  const { staffCode, fullName, phone, commune, duty, held } = person
  const unitId = commune ? unitOf(units, commune) : null
  const overAll = held === 'administrator' || held === 'trainer'
  const role = { role: held, unitId: overAll ? null : (unitId ?? provinceId) }
  const posting = unitId && duty ? { unitId, duty } : null
  return { staffCode, fullName, phone, posting, role, passwordHash }
}

function account(world: World, person: DemoRole, province: DemoProvince): DemoAccount {
  const { role, staffCode: login, fullName: name, commune } = person
  const unit = province.communes.find(({ code }) => code === commune)?.name ?? province.province.name
  return { role, login, password: demoPassword(world, role), name, unit }
}

function unitOf(units: Map<string, string>, code: string): string {
  const id = units.get(code)
  if (id === undefined) throw new Error(`the demo province has no unit ${code}`)
  return id
}

/** Nine in the morning of a day. */
function atWork(on: Day): Date {
  return new Date(startOf(on).getTime() + 9 * 3_600_000)
}
