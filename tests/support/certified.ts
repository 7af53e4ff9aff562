import { dayOf } from '../../app/domain/day.ts'
import { formatCode } from '../../app/domain/certificates/code.ts'
import { isRefusal } from '../../app/domain/refusal.ts'
import { certificateById } from '../../app/persistence/certificates/found-certificate.ts'
import { complete } from '../../app/persistence/courses/progress.ts'
import { inTransaction } from '../../app/persistence/transaction.ts'
import { certificatePdf } from '../../app/usecases/certificates/certificate-pdf.ts'
import { issueIfEarned } from '../../app/usecases/certificates/issue-if-earned.ts'
import { course } from '../cast/course.ts'
import { actorOf, type CastPerson } from '../cast/people.ts'
import type { TestWorld } from './world.ts'

export type Certified = { id: string; pdf: Buffer; code: string }

/** Somebody of the cast completes the course today: the certificate that this earns, its paper, and the code of its QR. */
export async function certified(world: TestWorld, who: CastPerson): Promise<Certified> {
  const { id: courseId, versionId } = course
  const [personId, on] = [who.id, dayOf(world.now())]
  const issued = await inTransaction(world.db, async (tx) => {
    await complete(tx, { personId, courseId, versionId, on, evidence: 'test' }, world.now())
    return issueIfEarned(world, tx, personId, courseId, on)
  })
  const found = await certificateById(world.db, issued?.id ?? '')
  if (!found) throw new Error('nothing was earned')
  return { id: found.id, code: formatCode(found.code), pdf: await paperOf(world, who, found.id) }
}

/** The paper as its owner downloads it. */
export async function paperOf(world: TestWorld, who: CastPerson, id: string): Promise<Buffer> {
  const pages = { all: '/verify', one: `/verify/${id}` }
  const drawn = await certificatePdf(world.as(actorOf(who)), { id, pages })
  if (isRefusal(drawn)) throw new Error(drawn.refused)
  return Buffer.from(drawn.bytes)
}
