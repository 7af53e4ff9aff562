/** One look at a replica and at the primary that it follows. Places are bytes from the beginning of the write-ahead log. */
export type ReplicaLook = {
  /** Whether it is a replica at all: one that was promoted is none any more. */
  follows: boolean
  /** Whether both are of one origin. */
  sameSystem: boolean
  /** How far the primary had written before the replica was asked. */
  written: number
  /** How far the replica has come; null where it has replayed nothing. */
  replayed: number | null
  /** Seconds since the commit of the last transaction that it replayed; grows while nothing is written. */
  sinceCommit: number | null
}

/** What the primary had written at an earlier look, and how many seconds ago that was. */
export type EarlierLook = { written: number; ago: number }

export type ReplicaState =
  { is: 'good' | 'behind'; seconds: number | null } | { is: 'foreign' | 'unreachable'; reason: string }

/** A number may be this old, in seconds. What somebody has just changed is not read from a replica: see http/wrote-lately.ts. */
export const MOST_BEHIND = 30

/**
 * Whether a replica may be read from: one that follows this primary and is at most {@link MOST_BEHIND} seconds behind it.
 * `seconds` is how far it is behind at most, null where nothing says.
 */
export function judgeReplica(look: ReplicaLook, earlier: EarlierLook | null): ReplicaState {
  if (!look.follows) return { is: 'foreign', reason: 'pg_is_in_recovery() = false' }
  if (!look.sameSystem) return { is: 'foreign', reason: 'system_identifier' }
  const seconds = secondsBehind(look, earlier)
  return { is: seconds !== null && seconds <= MOST_BEHIND ? 'good' : 'behind', seconds }
}

/**
 * The time of the last commit alone would call a replica late that has all there is, on a night when nobody writes; so
 * what it has is compared first with what there is, and with what there was at the look before.
 */
function secondsBehind(
  { written, replayed, sinceCommit }: ReplicaLook,
  earlier: EarlierLook | null,
): number | null {
  if (replayed === null) return null
  if (replayed >= written) return 0
  const bounds = [sinceCommit, earlier && replayed >= earlier.written ? earlier.ago : null]
  const known = bounds.filter((bound) => bound !== null)
  return known.length > 0 ? Math.max(0, Math.min(...known)) : null
}
