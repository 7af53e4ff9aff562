import type { Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import { PRIVACY_NOTICE_VERSION } from '../../domain/people/privacy-notice.ts'
import type { Role } from '../../domain/people/role.ts'
import { dateFrom } from '../day.ts'
import type { Db, Reader, Tx } from '../client.ts'
import { acknowledge } from '../people/privacy-acknowledgements.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { insertUnits } from '../units/insert-units.ts'
import { isDemo } from './is-demo.ts'

type Named = { code: string; name: string }
export type ProvinceRow = {
  from: Day
  province: Named
  districts: (Named & { communes: (Named & { kind: 'commune' | 'ward' | 'township' })[] })[]
}

/** Adds a province with its districts and their communes; answers their ids by official code. */
export async function insertProvince(tx: Tx, rows: ProvinceRow, now: Date): Promise<Map<string, string>> {
  const since = (name: string) => [{ name, from: rows.from, to: null }]
  const { code, name } = rows.province
  const ids = await insertUnits(tx, null, [{ code, kind: 'province', records: since(name) }], now)
  const under = async (parent: string, units: (Named & { kind: UnitKind })[]) => {
    const below = units.map((unit) => ({ ...unit, records: since(unit.name) }))
    for (const [own, id] of await insertUnits(tx, ids.get(parent) ?? null, below, now)) ids.set(own, id)
  }
  await under(
    code,
    rows.districts.map((district) => ({ ...district, kind: 'district' })),
  )
  for (const district of rows.districts) await under(district.code, district.communes)
  return ids
}

/** Ids of the units that are there on a day, by official code. */
export async function unitsByCode(tx: Tx, on: Day): Promise<Map<string, string>> {
  const date = dateFrom(on)
  const there = { retractedAt: null, from: { lte: date }, OR: [{ to: null }, { to: { gt: date } }] }
  const records = await tx.unitRecord.findMany({ where: there, select: { code: true, unitId: true } })
  return new Map(records.map(({ code, unitId }) => [code, unitId]))
}

export type PersonRow = {
  staffCode: string
  fullName: string
  phone: string
  posting: { unitId: string; duty: string } | null
  role: { role: Role; unitId: string | null }
  passwordHash: string | null
}

/** Adds a person with posting, role and, if there is a password, an account; answers the person's id. */
export async function insertPerson(tx: Tx, row: PersonRow, from: Day, now: Date): Promise<string> {
  const { staffCode, fullName, phone, posting, role, passwordHash } = row
  const dated = { from: dateFrom(from), recordedAt: now }
  const dutyId = posting && (await dutyNamed(tx, posting.duty))
  const person = await tx.person.create({
    data: {
      ...{ staffCode, fullName, foldedName: fold(fullName), phone, createdAt: now },
      appointments: { create: { ...role, ...dated } },
      acknowledged: { create: { version: PRIVACY_NOTICE_VERSION, at: now } },
      ...(posting && dutyId ? { postings: { create: { unitId: posting.unitId, dutyId, ...dated } } } : {}),
      ...(passwordHash ? { account: { create: { passwordHash, createdAt: now } } } : {}),
    },
  })
  return person.id
}

/** The demo's accounts have read the notice in force, also where the demo is older than it: nothing stands before them. */
export async function acknowledgeNotice(db: Db, staffCodes: string[], now: Date): Promise<void> {
  if (!(await isDemo(db))) return
  const people = await db.person.findMany({ where: { staffCode: { in: staffCodes } }, select: { id: true } })
  const ids = people.map(({ id }) => id)
  await db.$transaction((tx) => acknowledge(tx, ids, PRIVACY_NOTICE_VERSION, now))
}

/** The duty of a name, added where nobody has held it yet. */
export async function dutyNamed(tx: Tx, name: string): Promise<string> {
  const duty = { name, foldedName: fold(name) }
  return (await tx.duty.upsert({ where: { foldedName: duty.foldedName }, create: duty, update: {} })).id
}

/** Whether the demo is already there. */
export async function hasUnits(db: Reader): Promise<boolean> {
  return (await db.unitRecord.count({ take: 1 })) > 0
}

export async function hasPerson(db: Reader, staffCode: string): Promise<boolean> {
  return (await db.person.count({ where: { staffCode } })) > 0
}

/** Who issues certificates. */
export async function saveIssuer(tx: Tx, issuer: Omit<IssuerRow, 'id'>): Promise<void> {
  await tx.issuer.upsert({ where: { id: 1 }, create: issuer, update: issuer })
}

type IssuerRow = {
  id: number
  parentBody: string
  body: string
  place: string
  signatoryTitle: string
  signatoryName: string
  numberSuffix: string
  demo: boolean
}

/** The certification's id by its key. */
export async function certificationId(tx: Tx, key: string): Promise<string> {
  return (await tx.certification.findUniqueOrThrow({ where: { key } })).id
}

export async function insertRequirement(
  tx: Tx,
  requirement: { certificationId: string; unitId: string; from: Day },
  now: Date,
): Promise<void> {
  const { certificationId: id, unitId, from } = requirement
  await tx.requirement.create({
    data: { certificationId: id, unitId, from: dateFrom(from), recordedAt: now },
  })
}

export type CourseRow = { courseId: string; versionId: string }

export async function newestVersion(tx: Tx, slug: string): Promise<CourseRow> {
  const version = await tx.courseVersion.findFirstOrThrow({
    where: { course: { slug } },
    orderBy: { number: 'desc' },
  })
  return { courseId: version.courseId, versionId: version.id }
}
