import { keyFor } from '../../domain/drafts/key-for.ts'
import type { Tx } from '../client.ts'

/** A course with an address made of its title, and nothing published yet. Answers its id. */
export async function insertCourse(tx: Tx, title: string, now: Date): Promise<string> {
  const slug = await freeSlug(tx, title)
  return (await tx.course.create({ data: { slug, createdAt: now } })).id
}

/** Before its first version is published nobody knows a course's address, so it may still follow the title. */
export async function nameCourse(tx: Tx, courseId: string, title: string): Promise<string> {
  const { slug } = await tx.course.findUniqueOrThrow({ where: { id: courseId } })
  const wanted = await freeSlug(tx, title, slug)
  if (wanted !== slug) await tx.course.update({ where: { id: courseId }, data: { slug: wanted } })
  return wanted
}

/** One after the other, so that no two courses take the same address. */
async function freeSlug(tx: Tx, title: string, own: string | null = null): Promise<string> {
  await tx.$executeRaw`LOCK TABLE course IN SHARE ROW EXCLUSIVE MODE`
  const slugs = (await tx.course.findMany({ select: { slug: true } })).map(({ slug }) => slug)
  return keyFor(
    title,
    slugs.filter((slug) => slug !== own),
    'khoa-hoc',
  )
}

/** The course of this address, made where there is none. Answers its id. */
export async function courseWithSlug(tx: Tx, slug: string, now: Date): Promise<string> {
  return (await tx.course.upsert({ where: { slug }, create: { slug, createdAt: now }, update: {} })).id
}
