import { createHash } from 'node:crypto'
import { dayOf } from '../../domain/day.ts'
import type { HeldRole } from '../../domain/people/actor.ts'
import {
  givesTokens,
  givesTokensFor,
  isToken,
  TOKEN_PREFIX,
  tokenDays,
  tokenName,
  tokenState,
} from '../../domain/reports/access-token.ts'
import type { TokenReach } from '../../domain/reports/token-reach.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { pathOfUnit } from '../../persistence/people/manageable.ts'
import {
  insertToken,
  markRevoked,
  markUsed,
  tokenById,
  tokenBySha,
} from '../../persistence/reports/access-tokens.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { unitByCode } from '../../persistence/units/unit-by-code.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { newKeys } from '../new-keys.ts'
import type { PersonWorld, World } from '../world.ts'
import { reachOfTokens } from './reach-of-tokens.ts'

export type TypedToken = { name: string; unit: string; days: string }

const DAY_MS = 24 * 60 * 60 * 1000
const shaOf = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * A token with which another system reads the numbers of a unit (no code: of every unit) and of all below it. It is answered
 * once; only its SHA-256 is kept.
 */
export async function makeToken(world: PersonWorld, typed: TypedToken): Promise<Outcome<{ token: string }>> {
  const { actor, db, now, random } = world
  if (!givesTokens(actor)) return { refused: 'not-found' }
  const name = tokenName(typed.name)
  const days = tokenDays.find((value) => String(value) === typed.days)
  if (name === null) return { refused: 'invalid-input', field: 'tokenName' }
  if (!days) return { refused: 'invalid-input', field: 'tokenDays' }
  const today = dayOf(now())
  const unit = typed.unit === '' ? null : await unitByCode(db, typed.unit, today)
  const path = unit ? await pathOfUnit(db, unit.id, today) : []
  if ((typed.unit !== '' && !unit) || !givesTokensFor(actor, path)) return { refused: 'unit-unknown' }
  const token = TOKEN_PREFIX + Buffer.from(random(32)).toString('base64url')
  const id = newKeys(world)()
  const [createdAt, unitId] = [now(), unit?.id ?? null]
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MS)
  const made = { id, name, unitId, sha256: shaOf(token), createdById: actor.personId, createdAt, expiresAt }
  await inTransaction(db, async (tx) => {
    await insertToken(tx, made)
    await recordAudit(world, tx, { action: 'token.made', ...subjectOf(unitId), details: { token: id, days } })
  })
  return { token }
}

/** Revokes a token from now on: whoever may give out one for its unit may. */
export async function revokeToken(world: PersonWorld, { id }: { id: string }): Promise<Outcome<object>> {
  const { actor, db, now } = world
  const token = givesTokens(actor) ? await tokenById(db, id) : null
  const path = token?.unitId ? await pathOfUnit(db, token.unitId, dayOf(now())) : []
  if (!token || !givesTokensFor(actor, path)) return { refused: 'not-found' }
  await inTransaction(db, async (tx) => {
    if (!(await markRevoked(tx, { id, by: actor.personId, now: now() }))) return
    await recordAudit(world, tx, {
      action: 'token.revoked',
      ...subjectOf(token.unitId),
      details: { token: id },
    })
  })
  return {}
}

export type TokenBearer = {
  tokenId: string
  roles: HeldRole[]
  /** Null: every unit. */
  reach: TokenReach | null
}

/**
 * What whoever bears a token may read, as roles over its unit and what that became; null where the token is none, expired or
 * revoked.
 */
export async function bearerOf({ db, now }: World, token: string): Promise<TokenBearer | null> {
  const found = isToken(token) ? await tokenBySha(db, shaOf(token)) : null
  if (!found || tokenState(found, now()) !== 'valid') return null
  await markUsed(db, found.id, now())
  const reach = (await reachOfTokens(db, [found], dayOf(now()))).get(found.id) ?? null
  const units = reach ? reach.reads : [found.unitId]
  return { tokenId: found.id, roles: units.map((unitId) => ({ role: 'department', unitId })), reach }
}

/** Notes that another system read the numbers of a unit. */
export async function recordRead(
  world: World,
  read: { tokenId: string; unitId: string | null; on: string },
): Promise<void> {
  const { tokenId, unitId, on } = read
  await inTransaction(world.db, (tx) =>
    recordAudit(world, tx, {
      action: 'coverage.read',
      ...subjectOf(unitId),
      details: { token: tokenId, on },
    }),
  )
}

const subjectOf = (unitId: string | null) =>
  unitId === null ? {} : { subject: { kind: 'unit' as const, id: unitId } }
