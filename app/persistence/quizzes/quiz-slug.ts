import { keyFor } from '../../domain/drafts/key-for.ts'
import type { Tx } from '../client.ts'

/** The address of the test that a course has with a bank of its own: the one it has, else a free one. */
export async function quizSlugOf(tx: Tx, courseId: string, bankId: string): Promise<string> {
  const own = await tx.quiz.findFirst({ where: { courseId, bankId }, select: { slug: true } })
  if (own) return own.slug
  await tx.$executeRaw`LOCK TABLE quiz IN SHARE ROW EXCLUSIVE MODE`
  const taken = await tx.quiz.findMany({ select: { slug: true } })
  const course = await tx.course.findUniqueOrThrow({ where: { id: courseId } })
  return keyFor(
    `kiem-tra-${course.slug}`,
    taken.map(({ slug }) => slug),
    'kiem-tra',
  )
}
