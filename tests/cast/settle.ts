import { day, startOf } from '../../app/domain/day.ts'
import { fold } from '../../app/domain/language/fold.ts'
import { PRIVACY_NOTICE_VERSION } from '../../app/domain/people/privacy-notice.ts'
import type { Db } from '../../app/persistence/client.ts'
import { dateFrom } from '../../app/persistence/day.ts'
import { bank, certification, course, questions, quiz } from './course.ts'
import { cast, duties, firstLoginCodeHash, passwordHash, type CastPerson } from './people.ts'
import { remembered } from '../support/remembered.ts'
import { communesSince, provincesSince, units } from './units.ts'

/** When everything about the cast was entered: the day on which the communes began. */
export const recordedAt = startOf(communesSince)
const requiredFrom = day('2026-01-01')

/** Puts the whole cast into an empty database: units, people, the course with its quiz, and who must take it. */
export const settle = remembered(async (db) => {
  await settleUnits(db)
  await settlePeople(db)
  await settleCourse(db)
  await settleRequirement(db)
})

/** As {@link settle}, but nobody has anything to learn. */
export const settleStaff = remembered(async (db) => {
  await settleUnits(db)
  await settlePeople(db)
})

export async function settleUnits(db: Db): Promise<void> {
  const all = Object.values(units)
  await db.unit.createMany({ data: all.map(({ id }) => ({ id })) })
  await db.unitRecord.createMany({
    data: all.map(({ id, parent, code, name, kind }) => ({
      ...{ unitId: id, parentId: parent, code, name, foldedName: fold(name), kind, recordedAt },
      from: dateFrom(kind === 'province' ? provincesSince : communesSince),
    })),
  })
}

export async function settlePeople(db: Db): Promise<void> {
  const all: CastPerson[] = Object.values(cast)
  await db.duty.createMany({ data: Object.values(duties).map((name) => ({ name, foldedName: fold(name) })) })
  const dutyRows = await db.duty.findMany()
  const dutyId = (name: string) => dutyRows.find((row) => row.name === name)?.id ?? ''
  await db.person.createMany({ data: all.map(personRow) })
  await db.account.createMany({ data: all.map(accountRow) })
  const before = all.filter(({ newcomer }) => !newcomer)
  await db.privacyAcknowledgement.createMany({
    data: before.map(({ id }) => ({ personId: id, version: PRIVACY_NOTICE_VERSION, at: recordedAt })),
  })
  await db.appointment.createMany({
    data: all.map(({ id, role, unit, since }) => ({
      ...{ personId: id, role, unitId: unit?.id ?? null, from: dateFrom(since), recordedAt },
    })),
  })
  await db.posting.createMany({
    data: all.flatMap(({ id, unit, duty, since }) =>
      unit && duty
        ? [{ personId: id, unitId: unit.id, dutyId: dutyId(duty), from: dateFrom(since), recordedAt }]
        : [],
    ),
  })
}

function personRow({ id, staffCode, fullName, phone }: CastPerson) {
  return { id, staffCode, fullName, foldedName: fold(fullName), phone, createdAt: recordedAt }
}

function accountRow({ id, accountId, newcomer }: CastPerson) {
  const secret = newcomer
    ? { codeHash: firstLoginCodeHash, codeExpiresAt: new Date('2100-01-01T00:00:00Z') }
    : { passwordHash }
  return { id: accountId, personId: id, createdAt: recordedAt, ...secret }
}

export async function settleCourse(db: Db): Promise<void> {
  const { id, slug, title, summary, hours, versionId, lessons } = course
  await db.course.create({ data: { id, slug, createdAt: recordedAt } })
  await db.courseVersion.create({
    data: {
      ...{ id: versionId, courseId: id, number: 1, title, summary, hours },
      ...{ fingerprint: 'cast', publishedAt: recordedAt },
    },
  })
  const common = { versionId, module: '30 phút đầu tiên', summary: '', minutes: 5, html: '' }
  const { practise } = lessons
  await db.lesson.create({ data: { ...common, ...lessons.open, position: 0, kind: 'reading' } })
  await db.lesson.create({ data: { ...common, ...lessons.listen, position: 1, kind: 'reading' } })
  await db.lesson.create({ data: { ...common, ...practise, position: 2, kind: 'scenario' } })
  await db.lesson.create({
    data: { ...common, ...lessons.quiz, position: 3, kind: 'quiz', quizSlug: quiz.slug },
  })
  await settleQuiz(db)
}

async function settleQuiz(db: Db): Promise<void> {
  await db.bank.create({ data: bank })
  for (const question of questions) await settleQuestion(db, question)
  await db.quiz.create({ data: { ...quiz, courseId: course.id, bankId: bank.id } })
}

async function settleQuestion(db: Db, question: (typeof questions)[number]): Promise<void> {
  const { id, versionId, key, kind, stem, explanation, options, right } = question
  const wrong = options.length - right.length
  const weightOfWrong = kind === 'multiple' ? -1 / wrong : 0
  const weights = options.map((option): [string, number] => [
    option.id,
    right.includes(option.id) ? 1 / right.length : weightOfWrong,
  ])
  await db.question.create({ data: { id, bankId: bank.id, key } })
  await db.questionVersion.create({
    data: {
      ...{ id: versionId, questionId: id, number: 1, kind, topic: 'tiep-nhan', stem },
      ...{ basis: 'Luật 53/2024/QH15', source: [], fingerprint: key, publishedAt: recordedAt },
      options: { create: options },
      key: { create: { weights: Object.fromEntries<number>(weights), feedback: {}, explanation } },
    },
  })
}

/** Culture officers of Lạng Sơn must hold the certification from the beginning of 2026. */
export async function settleRequirement(db: Db): Promise<void> {
  const duty = await db.duty.findUniqueOrThrow({ where: { foldedName: fold(duties.culture) } })
  await db.certification.create({
    data: { ...certification, courses: { create: { courseId: course.id } } },
  })
  await db.requirement.create({
    data: {
      ...{
        certificationId: certification.id,
        unitId: units.langSon.id,
        from: dateFrom(requiredFrom),
        recordedAt,
      },
      duties: { create: { dutyId: duty.id } },
    },
  })
  await db.issuer.create({ data: issuer })
}

const issuer = {
  parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  body: 'Sở Nội vụ',
  place: 'Lạng Sơn',
  signatoryTitle: 'Giám đốc',
  signatoryName: cast.son.fullName,
  numberSuffix: 'SNV',
}
