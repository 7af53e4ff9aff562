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
function create(db: Db, secure: boolean, facts: boolean): Sessions {
  return new Lucia(sessionAdapter(db, { facts }), {
    sessionExpiresIn: new TimeSpan(1, 'ms'),
    sessionCookie: {
      name: secure ? '__Host-session' : 'session',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (attributes) => attributes,
  })
}

type PerDatabase = { plain: Sessions; withFacts: Sessions }

const perDatabase = new WeakMap<Db, PerDatabase>()

/** `facts`: whoever is found comes with what is known of them as a learner. */
export function sessionsOf(db: Db, publicOrigin: string, facts: boolean): Sessions {
  const secure = publicOrigin.startsWith('https:')
  const known = perDatabase.get(db) ?? {
    plain: create(db, secure, false),
    withFacts: create(db, secure, true),
  }
  perDatabase.set(db, known)
  return facts ? known.withFacts : known.plain
}
