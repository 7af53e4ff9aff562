import { createHash } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { PersonActor } from '../domain/people/actor.ts'
import { deviceOf, deviceText } from '../domain/people/device.ts'
import type { Role } from '../domain/people/role.ts'
import type { SessionStep } from '../domain/people/second-step.ts'
import { sessionLimits, waitingLimits } from '../domain/people/session-limits.ts'
import type { Session, User } from 'lucia'
import { touchSession } from '../persistence/people/session-adapter.ts'
import { sessionsOf, type Sessions } from './lucia.ts'

const TOUCH_AFTER_MS = 60_000

type Found = { session: Session; user: User }

const known = new WeakMap<AppLoadContext, Promise<Found | null>>()

/** The session of a request, looked up once however many loaders ask. */
function sessionOf(context: AppLoadContext, request: Request): Promise<Found | null> {
  const answer = known.get(context) ?? findSession(context, request)
  known.set(context, answer)
  return answer
}

/** Who is signed in. Whose session still waits for the code of the second step is nobody yet. */
export async function actorOf(context: AppLoadContext, request: Request): Promise<PersonActor | null> {
  const found = await sessionOf(context, request)
  if (!found || found.session.awaits === 'code') return null
  const { session, user } = found
  const { id: accountId, personId, fullName, informed, roles, facts } = user
  const enrolling = session.awaits === 'enrolment'
  const restricted = session.restricted || enrolling
  if (context.learner && facts)
    context.learner.state = JSON.stringify([personId, restricted, informed, roles, facts])
  const { id: sessionId } = session
  return { kind: 'person', personId, accountId, sessionId, restricted, enrolling, informed, fullName, roles }
}

/** Whose password was right, and who has still to show the code of the second step. */
export async function waitingOf(context: AppLoadContext, request: Request) {
  const found = await sessionOf(context, request)
  if (found?.session.awaits !== 'code') return null
  const { session, user } = found
  const { id: sessionId, restricted, kept } = session
  const roles = user.roles.map(({ role }) => role)
  return { sessionId, accountId: user.id, personId: user.personId, roles, restricted, keep: kept }
}

async function findSession(context: AppLoadContext, request: Request): Promise<Found | null> {
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
    const narrow = session.restricted || session.awaits !== null
    const idleUntil = now.getTime() + sessionLimits(roles, session.kept, narrow).idle
    const until = new Date(Math.min(idleUntil, session.absoluteUntil.getTime()))
    await touchSession(context.world.db, session.id, now, until)
  }
  return { session, user }
}

/** Begins a session and answers its cookie. The token is in the cookie only; the database has its SHA-256. */
export async function beginSession(
  context: AppLoadContext,
  request: Request,
  account: { id: string; roles: Role[] },
  { keep, restricted, awaits }: { keep: boolean; restricted: boolean; awaits: SessionStep | null },
): Promise<string> {
  const sessions = sessionsFor(context)
  const token = Buffer.from(context.world.random(32)).toString('base64url')
  const waits = awaits === 'code'
  const limits = waits ? waitingLimits : sessionLimits(account.roles, keep, restricted || awaits !== null)
  const now = Date.now()
  const attributes = {
    ...{ restricted, awaits },
    // What was ticked is known again once the code was shown.
    kept: waits ? keep : limits.kept,
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
