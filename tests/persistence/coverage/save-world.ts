import { randomUUID } from 'node:crypto'
import type { CoverageFacts } from '../../../app/domain/coverage/facts.ts'
import type { Db } from '../../../app/persistence/client.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { certificationIds, dutyIds, personIds, unitIds } from '../../domain/coverage/worlds.ts'
import { emptyTables } from '../../support/database.ts'

const recordedAt = new Date('2025-01-01T00:00:00Z')
const courseOf = (certificationId: string) => certificationId.replace('-8003-', '-8004-')

/** What every generated world stands on: units, people, duties and certifications without any dated fact. */
export async function layGround(db: Db): Promise<void> {
  await db.unit.createMany({ data: unitIds.map((unitId) => ({ id: unitId })) })
  await db.duty.createMany({
    data: dutyIds.map((dutyId) => ({ id: dutyId, name: dutyId, foldedName: dutyId })),
  })
  await db.person.createMany({
    data: personIds.map((personId) => ({
      ...{ id: personId, staffCode: personId, fullName: 'Nông Thị Hương', foldedName: 'nong thi huong' },
      createdAt: recordedAt,
    })),
  })
  await db.signingKey.create({
    data: { id: 'key', publicKey: '', encryptedPrivate: new Uint8Array(), createdAt: recordedAt },
  })
  for (const certificationId of certificationIds) {
    const courseId = courseOf(certificationId)
    await db.course.create({ data: { id: courseId, slug: courseId, createdAt: recordedAt } })
  }
}

/** Puts a generated world into the database. */
export async function saveWorld(db: Db, facts: CoverageFacts): Promise<void> {
  for (const { id: key, terms, replaced } of facts.certifications) {
    const { validityMonths, renewalWindowMonths, graceDays } = terms
    const data = { key, title: key, hours: 8, series: 'GCN', validityMonths, renewalWindowMonths, graceDays }
    const courses = { create: { courseId: courseOf(key) } }
    const replacedTerms = {
      create: replaced.map(({ until, terms: said }) => ({
        ...{ replacedAt: until, renewalWindowMonths: said.renewalWindowMonths, graceDays: said.graceDays },
      })),
    }
    await db.certification.create({
      data: { id: key, ...data, renewalBase: 'previous_end', courses, replacedTerms },
    })
  }
  const dated = <
    T extends { from: CoverageFacts['units'][number]['from']; to: CoverageFacts['units'][number]['to'] },
  >(
    fact: T,
  ) => ({ ...fact, from: dateFrom(fact.from), to: dateFrom(fact.to) })
  await db.unitRecord.createMany({
    data: facts.units.map((unit, index) => ({
      ...dated(unit),
      ...{ code: unit.unitId, name: `Xã ${index}`, foldedName: `xa ${index}` },
    })),
  })
  await db.posting.createMany({ data: linked(facts.postings).map(dated) })
  for (const { on, ...succession } of facts.successions) {
    const change = { kind: 'reorganisation' as const, on: dateFrom(on), summary: {}, recordedAt }
    const successions = { create: { ...succession, full: true, main: true } }
    await db.change.create({ data: { ...change, successions } })
  }
  for (const { dutyIds: named, ...requirement } of facts.requirements)
    await db.requirement.create({
      data: { ...dated(requirement), duties: { create: named.map((dutyId) => ({ dutyId })) } },
    })
  await db.waiver.createMany({ data: facts.waivers.map(dated) })
  await saveDone(db, facts)
}

/** Each with an id, and with that of a posting in the unit that it continues. */
function linked(postings: CoverageFacts['postings']) {
  const all = postings.map((posting) => ({ ...posting, id: randomUUID() }))
  return all.map((posting) => ({
    ...posting,
    continues:
      all.find(
        (old) =>
          old.personId === posting.personId &&
          old.dutyId === posting.dutyId &&
          old.unitId === posting.continues,
      )?.id ?? null,
  }))
}

async function saveDone(db: Db, facts: CoverageFacts): Promise<void> {
  await db.enrolment.createMany({
    data: facts.begun.map(({ certificationId, on, ...rest }) => ({
      ...{ ...rest, courseId: courseOf(certificationId), on: dateFrom(on) },
    })),
  })
  await db.certificate.createMany({
    data: facts.certificates.map(({ validFrom, validUntil, ...rest }, index) => ({
      ...{
        ...rest,
        series: 'GCN',
        year: 2026,
        ordinal: index,
        snapshot: {},
        payload: '',
        keyId: 'key',
        signature: '',
      },
      ...{ issuedOn: dateFrom(validFrom), validFrom: dateFrom(validFrom), validUntil: dateFrom(validUntil) },
    })),
  })
  await db.revocation.createMany({
    data: facts.revocations.map(({ certificateId, on, recordedAt: at, retractedAt }) => ({
      ...{ certificateId, on: dateFrom(on), recordedAt: at, retractedAt, reason: '' },
    })),
  })
  await db.supersession.createMany({
    data: facts.supersessions.map(({ certificateId, on, recordedAt: at, retractedAt }) => ({
      ...{ supersededId: certificateId, supersedingId: certificateId, on: dateFrom(on) },
      ...{ recordedAt: at, retractedAt, reason: '' },
    })),
  })
}

/** Takes it out again. */
export async function clearWorld(db: Db): Promise<void> {
  await emptyTables(
    db,
    'certificate',
    'waiver',
    'enrolment',
    'completion',
    'requirement',
    'posting',
    'succession',
    'unit_record',
    'certification',
  )
  await db.change.deleteMany()
}
