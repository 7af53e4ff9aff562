import { Lucia, TimeSpan } from 'lucia'
import type { Db } from '../persistence/client.ts'
import {
  sessionAdapter,
  type SessionAttributes,
  type UserAttributes,
} from '../persistence/people/session-adapter.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Sessions
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: UserAttributes
  }
}

export type Sessions = Lucia<SessionAttributes, UserAttributes>

/**
 * The only place that knows Lucia. Idle and absolute limits are ours (domain/people/session-limits), so Lucia's own
 * renewal is switched off by a span that has always passed.
 */
function create(db: Db, secure: boolean): Sessions {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: new TimeSpan(1, 'ms'),
    sessionCookie: {
      name: secure ? '__Host-session' : 'session',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (attributes) => attributes,
  })
}

const perDatabase = new WeakMap<Db, Sessions>()

export function sessionsOf(db: Db, publicOrigin: string): Sessions {
  const known = perDatabase.get(db) ?? create(db, publicOrigin.startsWith('https:'))
  perDatabase.set(db, known)
  return known
}
