import type { CoverageQuestion } from '../../domain/coverage/coverage.ts'
import { explainedPerson, type ExplainedPerson } from '../../domain/coverage/explained-person.ts'
import type { Day } from '../../domain/day.ts'
import type { Reader } from '../client.ts'
import { explainedFacts } from './explained-facts.ts'
import { holdsOn } from './question-sql.ts'

export type NamedExplanation = ExplainedPerson & { personId: string; fullName: string; staffCode: string }

/** What the keys in explanations are called, by key. */
export type ExplainedNames = {
  units: Record<string, { name: string; code: string }>
  duties: Record<string, string>
  certifications: Record<string, string>
}

export type ExplainedPeople = { people: NamedExplanation[]; names: ExplainedNames }

/** Why each of some people is in a number or not, in the order in which they are asked for. */
export async function explainedPeople(
  db: Reader,
  question: CoverageQuestion,
  personIds: readonly string[],
): Promise<ExplainedPeople> {
  const [facts, known] = await Promise.all([
    explainedFacts(db, personIds, question.unitId),
    db.person.findMany({ where: { id: { in: [...personIds] } } }),
  ])
  const byId = new Map(known.map((one) => [one.id, one]))
  const people = personIds.flatMap((personId) => {
    const who = byId.get(personId)
    if (!who) return []
    const [staffCode = ''] = who.staffCode.split('~')
    return [{ personId, fullName: who.fullName, staffCode, ...explainedPerson(facts, question, personId) }]
  })
  const units = [...facts.units, ...facts.requirements].map(({ unitId }) => unitId)
  return { people, names: await explainedNames(db, units, question.day) }
}

/** What units were called on a day or, where they were not there then, last; duties and certifications. */
export async function explainedNames(
  db: Reader,
  unitIds: readonly string[],
  day: Day,
): Promise<ExplainedNames> {
  const [units, duties, certifications] = await Promise.all([
    db.$queryRaw<{ id: string; name: string; code: string }[]>`
      SELECT DISTINCT ON (u.unit_id) u.unit_id AS id, u.name, u.code FROM unit_record u
      WHERE u.unit_id = ANY (${[...new Set(unitIds)]}::uuid[])
      ORDER BY u.unit_id, u.retracted_at IS NULL DESC, ${holdsOn('u', day)} DESC, u."from" DESC`,
    db.duty.findMany(),
    db.certification.findMany(),
  ])
  return {
    units: Object.fromEntries(units.map(({ id, name, code }) => [id, { name, code }])),
    duties: Object.fromEntries(duties.map(({ id, name }) => [id, name])),
    certifications: Object.fromEntries(certifications.map(({ id, title }) => [id, title])),
  }
}
