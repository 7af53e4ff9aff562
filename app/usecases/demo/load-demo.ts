import { day, dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { readDemoProvince, type DemoProvince } from '../../files/demo-province.ts'
import type { Tx } from '../../persistence/client.ts'
import * as demo from '../../persistence/demo/demo-province.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { seedFolder } from '../seed-folder.ts'
import type { World } from '../world.ts'
import { demoPassword, demoRoles, type DemoAccount, type DemoRole } from './demo-accounts.ts'
import { demoCast, type DemoPerson } from './demo-cast.ts'
import { atWork, dayAt, earlierTraining, eventsOf, type DemoEvent, type DemoGround } from './demo-events.ts'
import { mergeCommunes } from './demo-merger.ts'
import { BEGAN, veterans, type Service } from './demo-veterans.ts'

const COURSE = 'tiep-nhan-va-ho-tro'
const CERTIFICATION = 'tiep-nhan-co-ban'

const issuer = {
  parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  body: 'Sở Y tế tỉnh Lạng Sơn',
  place: 'Lạng Sơn',
  signatoryTitle: 'Giám đốc',
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
  const province = await readDemoProvince(seedFolder(world))
  if (!(await demo.hasUnits(world.db))) await loadProvince(world, province)
  await demo.acknowledgeNotice(
    world.db,
    demoRoles.map(({ staffCode }) => staffCode),
    world.now(),
  )
  const accounts = demoRoles.map((person) => account(world, person, province))
  return { accounts }
}

async function loadProvince(world: World, province: DemoProvince): Promise<void> {
  const time = { from: day(province.from), today: dayOf(world.now()) }
  const passwords = new Map<string, string>()
  for (const { role } of demoRoles) passwords.set(role, await hashPassword(demoPassword(world, role)))
  await inTransaction(world.db, async (tx) => {
    const certificationId = await demo.certificationId(tx, CERTIFICATION)
    const old = await layPlan(tx, province, certificationId)
    const course = await demo.newestVersion(tx, COURSE)
    const cast = demoCast(province)
    const served = await enterVeterans(tx, old, cast, veterans(province, cast))
    const earlier = [...served.values()].flatMap(({ personId, trained }) =>
      earlierTraining(trained, personId, course),
    )
    await replay(world, tx, earlier)
    const units = await mergeCommunes({ ...world, now: () => atWork(time.from) }, tx, province)
    const ground = { time, course, certificationId, unitId: (code: string) => unitOf(units, code) }
    const events: DemoEvent[] = []
    for (const person of cast) {
      const joined = dayAt(time, person.joins)
      const personId =
        served.get(person.staffCode)?.personId ??
        (await demo.insertPerson(tx, castRow(person, units), joined, atWork(joined)))
      events.push(...eventsOf(person, personId, ground))
    }
    events.push(...(await enterRoles(tx, { units, passwords, provinceCode: province.province.code }, ground)))
    await replay(world, tx, events)
    await recordAudit(world, tx, { action: 'demo.loaded' })
  })
}

/** The province as it was when the plan began, and what the plan required; answers the ids of the units by code. */
async function layPlan(tx: Tx, province: DemoProvince, certificationId: string) {
  const rows = { province: province.province, districts: province.before.districts, from: BEGAN }
  const units = await demo.insertProvince(tx, rows, atWork(BEGAN))
  await demo.saveIssuer(tx, issuer)
  const unitId = unitOf(units, province.province.code)
  await demo.insertRequirement(tx, { certificationId, unitId, from: BEGAN }, atWork(BEGAN))
  return units
}

/** Whoever served before the merger, in the communes of that time. */
async function enterVeterans(
  tx: Tx,
  units: Map<string, string>,
  cast: readonly DemoPerson[],
  served: Map<string, Service>,
) {
  const entered = new Map<string, Service & { personId: string }>()
  for (const person of cast) {
    const service = served.get(person.staffCode)
    if (!service) continue
    const row = castRow({ ...person, commune: service.commune }, units)
    const personId = await demo.insertPerson(tx, row, service.since, atWork(service.since))
    entered.set(person.staffCode, { ...service, personId })
  }
  return entered
}

type RoleGround = { units: Map<string, string>; passwords: Map<string, string>; provinceCode: string }

async function enterRoles(tx: Tx, { units, passwords, provinceCode }: RoleGround, ground: DemoGround) {
  const { from } = ground.time
  const events: DemoEvent[] = []
  for (const role of demoRoles) {
    const row = roleRow(role, units, unitOf(units, provinceCode), passwords.get(role.role) ?? null)
    const personId = await demo.insertPerson(tx, row, from, atWork(from))
    if (role.role === 'certified') events.push(...eventsOf(certified(role), personId, ground))
  }
  return events
}

/** Day by day, with the clock set back, so that certificates are numbered as they were earned. */
async function replay(world: World, tx: Tx, events: DemoEvent[]): Promise<void> {
  const inOrder = events.sort((a, b) => (a.entered < b.entered ? -1 : a.entered > b.entered ? 1 : 0))
  for (const { entered, happen } of inOrder) await happen({ ...world, now: () => atWork(entered) }, tx)
}

/** The learner of the demo's accounts who holds a certificate. */
function certified({ staffCode, fullName, phone, commune, duty }: DemoRole): DemoPerson {
  const nothing = { joins: 0, leaves: null, transfer: null, second: null, waived: null }
  const training = { kind: 'trained' as const, at: 0.7, enteredLate: 0 }
  return { staffCode, fullName, phone, commune: commune ?? '', duty: duty ?? '', ...nothing, training }
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
