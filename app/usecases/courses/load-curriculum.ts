import { readCurriculum, type ReadCurriculum } from '../../files/curriculum.ts'
import type { Tx } from '../../persistence/client.ts'
import { publishCourse } from '../../persistence/courses/publish-course.ts'
import { publishBank } from '../../persistence/quizzes/publish-bank.ts'
import { saveQuiz } from '../../persistence/quizzes/save-quiz.ts'
import { saveCertification } from '../../persistence/requirements/save-certification.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/**
 * Loads the starter curriculum, again without harm: what has not changed stays, what has becomes the next version,
 * and what people earned is untouched.
 */
export async function loadCurriculum(world: World, folder: string): Promise<Outcome<object>> {
  if (world.actor.kind !== 'operator') return { refused: 'not-found' }
  const curriculum = await readCurriculum(folder)
  await inTransaction(world.db, async (tx) => {
    await publish(world, tx, curriculum)
    await recordAudit(world, tx, { action: 'curriculum.loaded' })
  })
  return {}
}

async function publish(world: World, tx: Tx, curriculum: ReadCurriculum): Promise<void> {
  const now = world.now()
  const courseIds = new Map<string, string>()
  const bankIds = new Map<string, string>()
  for (const course of curriculum.courses) {
    const { slug, title, summary, hours, fingerprint, lessons } = course
    const id = await publishCourse(tx, { slug, title, summary, hours, fingerprint, lessons }, now)
    courseIds.set(slug, id)
  }
  for (const bank of curriculum.banks) {
    bankIds.set(bank.key, await publishBank(tx, bank, (count) => optionIds(world, count), now))
  }
  for (const quiz of curriculum.quizzes) {
    const courseId = known(courseIds, courseOfQuiz(curriculum, quiz.slug))
    await saveQuiz(tx, quiz, { courseId, bankId: known(bankIds, quiz.bank) })
  }
  for (const certification of curriculum.certifications) {
    const ids = certification.courses.map((slug) => known(courseIds, slug))
    await saveCertification(tx, certification, ids)
  }
}

function courseOfQuiz(curriculum: ReadCurriculum, slug: string): string {
  const course = curriculum.courses.find(({ lessons }) => lessons.some((item) => item.quizSlug === slug))
  if (!course) throw new Error(`curriculum.yaml: no course has the quiz ${slug}`)
  return course.slug
}

/** Random ids, so that neither their letters nor their order say which option is right. */
function optionIds(world: World, count: number): string[] {
  const ids = new Set<string>()
  while (ids.size < count) ids.add(Buffer.from(world.random(6)).toString('base64url'))
  return [...ids]
}

function known(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`curriculum.yaml: nothing is called ${key}`)
  return id
}
