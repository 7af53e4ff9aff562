import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { PersonActor } from '../domain/people/actor.ts'
import { deviceOf, deviceText } from '../domain/people/device.ts'
import type { Role } from '../domain/people/role.ts'
import { sessionLimits } from '../domain/people/session-limits.ts'
import { touchSession } from '../persistence/people/session-adapter.ts'
import { sessionsOf, type Sessions } from './lucia.ts'

const TOUCH_AFTER_MS = 60_000

const known = new WeakMap<AppLoadContext, Promise<PersonActor | null>>()

/** Who is signed in, looked up once per request however many loaders ask. */
export function actorOf(context: AppLoadContext, request: Request): Promise<PersonActor | null> {
  const answer = known.get(context) ?? findActor(context, request)
  known.set(context, answer)
  return answer
}

async function findActor(context: AppLoadContext, request: Request): Promise<PersonActor | null> {
  const sessions = sessionsFor(context)
  const token = sessions.readSessionCookie(request.headers.get('cookie') ?? '')
  if (!token) return null
  const { session, user } = await sessions.validateSession(idOf(token))
  if (!session) return null
  const now = new Date()
  if (session.absoluteUntil <= now) {
    await sessions.invalidateSession(session.id)
    return null
  }
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER_MS) {
    const roles = user.roles.map((held) => held.role)
    const idleUntil = now.getTime() + sessionLimits(roles, session.kept, session.restricted).idle
    const until = new Date(Math.min(idleUntil, session.absoluteUntil.getTime()))
    await touchSession(context.world.db, session.id, now, until)
  }
  const { id: accountId, personId, fullName, informed, roles, facts } = user
  const { id: sessionId, restricted } = session
  if (context.learner && facts)
    context.learner.state = JSON.stringify([personId, restricted, informed, roles, facts])
  return { kind: 'person', personId, accountId, sessionId, restricted, informed, fullName, roles }
}

/** Begins a session and answers its cookie. The token is in the cookie only; the database has its SHA-256. */
export async function beginSession(
  context: AppLoadContext,
  request: Request,
  account: { id: string; roles: Role[] },
  { keep, restricted }: { keep: boolean; restricted: boolean },
): Promise<string> {
  const sessions = sessionsFor(context)
  const token = Buffer.from(context.world.random(32)).toString('base64url')
  const limits = sessionLimits(account.roles, keep, restricted)
  const now = Date.now()
  const attributes = {
    restricted,
    kept: limits.kept,
    idleUntil: new Date(now + limits.idle),
    absoluteUntil: new Date(now + limits.absolute),
    lastSeenAt: new Date(now),
    device: deviceText(deviceOf(request.headers.get('user-agent') ?? '')),
  }
  await sessions.createSession(account.id, attributes, { sessionId: idOf(token) })
  const cookie = sessions.createSessionCookie(token)
  const { maxAge: _never, ...attributesOfCookie } = cookie.attributes
  cookie.attributes = limits.kept
    ? { ...attributesOfCookie, maxAge: limits.absolute / 1000 }
    : attributesOfCookie
  return cookie.serialize()
}

/** Ends the session of this request, if there is one, and answers the cookie that clears it. */
export async function endSession(context: AppLoadContext, request: Request): Promise<string> {
  const sessions = sessionsFor(context)
  const token = sessions.readSessionCookie(request.headers.get('cookie') ?? '')
  if (token) await sessions.invalidateSession(idOf(token))
  return sessions.createBlankSessionCookie().serialize()
}

function sessionsFor(context: AppLoadContext): Sessions {
  const { db, settings } = context.world
  return sessionsOf(db, settings.publicOrigin, context.learner !== undefined)
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
