import { createHash } from 'node:crypto'
import type { Db } from '../../app/persistence/client.ts'
import type { CastPerson } from '../cast/people.ts'

const HALF_A_DAY_MS = 12 * 60 * 60 * 1000

type Kind = {
  restricted?: boolean
  secure?: boolean
  awaits?: 'code' | 'enrolment' | null
  /** When it was last used; using it again soon after is not noted. */
  lastSeenAt?: Date
}

/** Signs somebody of the cast in by writing a session, and answers the `cookie` header of their requests. */
export async function sessionCookie(
  db: Db,
  who: CastPerson,
  { restricted = false, secure = false, awaits = null, lastSeenAt = new Date() }: Kind = {},
): Promise<string> {
  const token = `token of ${who.staffCode}${restricted ? ', restricted' : ''}, ${awaits ?? ''}`.replace(
    /[ ,]+/gu,
    '-',
  )
  const createdAt = new Date()
  const until = new Date(createdAt.getTime() + HALF_A_DAY_MS)
  const id = createHash('sha256').update(token).digest('hex')
  const times = { createdAt, lastSeenAt, expiresAt: until, absoluteUntil: until }
  const session = { accountId: who.accountId, restricted, awaits, kept: false, ...times }
  await db.session.upsert({ where: { id }, create: { id, ...session }, update: session })
  return `${secure ? '__Host-session' : 'session'}=${token}`
}
