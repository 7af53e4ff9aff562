import { readCurriculum, type ReadCurriculum } from '../../files/curriculum.ts'
import type { Tx } from '../../persistence/client.ts'
import { lockCurriculum } from '../../persistence/courses/lock-curriculum.ts'
import { publishBank } from '../../persistence/quizzes/publish-bank.ts'
import { saveQuiz } from '../../persistence/quizzes/save-quiz.ts'
import { lockCertifications } from '../../persistence/requirements/certification-terms.ts'
import { saveCertification } from '../../persistence/requirements/save-certification.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { administers } from '../../domain/people/administrating.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { optionIds } from '../quizzes/option-ids.ts'
import type { World } from '../world.ts'
import { publishFromFiles } from './publish-from-files.ts'

/** Addresses of the courses that were left as trainers had revised them, keys of certifications whose terms were left. */
export type Loaded = { revised?: string[]; kept?: string[] }

/**
 * Loads the starter curriculum, again without harm: what has not changed stays, what has becomes the next version,
 * and what people earned, trainers revised or departments set in the browser is untouched.
 */
export async function loadCurriculum(world: World, folder: string): Promise<Outcome<Loaded>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const curriculum = await readCurriculum(folder)
  const { revised, kept } = await inTransaction(world.db, async (tx) => {
    await lockCurriculum(tx)
    await lockCertifications(tx)
    const left = await publish(world, tx, curriculum)
    await recordAudit(world, tx, { action: 'curriculum.loaded' })
    return left
  })
  return { ...(revised.length > 0 ? { revised } : {}), ...(kept.length > 0 ? { kept } : {}) }
}

async function publish(world: World, tx: Tx, curriculum: ReadCurriculum): Promise<Required<Loaded>> {
  const now = world.now()
  const courseIds = new Map<string, string>()
  const bankIds = new Map<string, string>()
  const [revised, kept]: [string[], string[]] = [[], []]
  for (const course of curriculum.courses) {
    const published = await publishFromFiles(tx, course, now)
    courseIds.set(course.slug, published.id)
    if (published.revised) revised.push(course.slug)
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
    if (!(await saveCertification(tx, certification, ids, now))) kept.push(certification.key)
  }
  return { revised, kept }
}

function courseOfQuiz(curriculum: ReadCurriculum, slug: string): string {
  const course = curriculum.courses.find(({ lessons }) => lessons.some((item) => item.quizSlug === slug))
  if (!course) throw new Error(`curriculum.yaml: no course has the quiz ${slug}`)
  return course.slug
}

function known(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`curriculum.yaml: nothing is called ${key}`)
  return id
}
