import type { ReplicaState } from './replica.ts'

export type State = 'ok' | 'warn' | 'fail'

export const checkNames = [
  'configuration',
  'database',
  'replica',
  'migrations',
  'keys',
  'audit',
  'disk',
  'clock',
  'origin',
  'mail',
] as const
export type CheckName = (typeof checkNames)[number]

/** What a check came to, with what was measured. */
export type Found =
  | { is: 'configuration-good'; dataDir: string; embedded: boolean }
  | { is: 'configuration-bad'; reason: string }
  | ({ is: 'database-good' | 'database-encoding' | 'database-old' } & DatabaseFacts)
  | { is: 'database-absent'; dataDir: string }
  | { is: 'database-unreachable'; reason: string }
  | { is: 'replica-unset' }
  | { is: 'replica-good' | 'replica-behind'; seconds: number | null }
  | { is: 'replica-foreign' | 'replica-unreachable'; reason: string }
  | { is: 'migrations-good'; count: number }
  | { is: 'migrations-pending' | 'migrations-unknown'; names: string[] }
  | { is: 'keys-good' | 'keys-none' | 'keys-missing' | 'keys-damaged' | 'keys-locked' }
  | { is: 'keys-exposed'; mode: string }
  | { is: 'audit-good'; entries: number }
  | { is: 'audit-broken'; seq: number; why: 'altered' | 'missing' }
  | ({ is: 'disk-good' | 'disk-low' | 'disk-full' } & DiskFacts)
  | { is: 'clock-good' | 'clock-off' | 'clock-wrong'; seconds: number }
  | { is: 'origin-https' | 'origin-alone' | 'origin-here' | 'origin-plain'; origin: string }
  | { is: 'mail-set' | 'mail-unset' }
  /** Something else that failed stood in the way. */
  | { is: 'unasked'; reason: string | null }

export type Finding = { name: CheckName; state: State; found: Found }

const states: Record<Found['is'], State> = {
  'configuration-good': 'ok',
  'configuration-bad': 'fail',
  'database-good': 'ok',
  'database-encoding': 'fail',
  'database-old': 'fail',
  'database-absent': 'fail',
  'database-unreachable': 'fail',
  'replica-unset': 'ok',
  'replica-good': 'ok',
  'replica-behind': 'warn',
  'replica-foreign': 'fail',
  'replica-unreachable': 'warn',
  'migrations-good': 'ok',
  'migrations-pending': 'warn',
  'migrations-unknown': 'fail',
  'keys-good': 'ok',
  'keys-none': 'ok',
  'keys-missing': 'fail',
  'keys-damaged': 'fail',
  'keys-locked': 'warn',
  'keys-exposed': 'fail',
  'audit-good': 'ok',
  'audit-broken': 'fail',
  'disk-good': 'ok',
  'disk-low': 'warn',
  'disk-full': 'fail',
  'clock-good': 'ok',
  'clock-off': 'warn',
  'clock-wrong': 'fail',
  'origin-https': 'ok',
  'origin-alone': 'warn',
  'origin-here': 'warn',
  'origin-plain': 'warn',
  'mail-set': 'ok',
  'mail-unset': 'ok',
  unasked: 'warn',
}

/** Every check once, in their order; one that nothing was found for could not be asked. */
export function checkup(found: Partial<Record<CheckName, Found>>): { ok: boolean; findings: Finding[] } {
  const findings = checkNames.map((name) => {
    const each = found[name] ?? { is: 'unasked' as const, reason: null }
    return { name, state: states[each.is], found: each }
  })
  return { ok: findings.every(({ state }) => state !== 'fail'), findings }
}

export type DatabaseFacts = { version: string; encoding: string; collation: string; bytes: number }

const OLDEST_POSTGRES = 15

export function judgeDatabase(facts: DatabaseFacts): Found {
  if (Number.parseInt(facts.version, 10) < OLDEST_POSTGRES) return { is: 'database-old', ...facts }
  return { is: facts.encoding === 'UTF8' ? 'database-good' : 'database-encoding', ...facts }
}

/** A database that is newer than the program is worse than one that waits for its upgrade. */
export function judgeMigrations(known: number, pending: string[], unknown: string[]): Found {
  if (unknown.length > 0) return { is: 'migrations-unknown', names: unknown }
  if (pending.length > 0) return { is: 'migrations-pending', names: pending }
  return { is: 'migrations-good', count: known }
}

/** A replica is a help: without it the site does its work. One that follows another database would tell wrong numbers. */
export function judgeReplicaState(state: ReplicaState): Found {
  if ('seconds' in state) return { is: `replica-${state.is}`, seconds: state.seconds }
  return { is: `replica-${state.is}`, reason: state.reason }
}

export type MasterKeyFacts = {
  bytes: number
  /** The permissions of the file; null where the system knows none of this kind. */
  mode: number | null
}
export type SigningKeyFacts = 'none' | 'opens' | 'locked'

const KEY_BYTES = 32

/** The file of the master key (null: there is none) and whether it opens the signing key in use. */
export function judgeKeys(master: MasterKeyFacts | null, signing: SigningKeyFacts): Found {
  if (!master) return { is: signing === 'none' ? 'keys-none' : 'keys-missing' }
  if (master.bytes !== KEY_BYTES) return { is: 'keys-damaged' }
  if (((master.mode ?? 0) & 0o077) !== 0)
    return { is: 'keys-exposed', mode: (master.mode ?? 0).toString(8).padStart(4, '0') }
  return { is: signing === 'locked' ? 'keys-locked' : 'keys-good' }
}

export type DiskFacts = { free: number; total: number }

const MIB = 1024 * 1024
const DISK_FULL = 256 * MIB
const DISK_LOW = 2048 * MIB

/** There has to be room for the database to grow and be backed up: twice what it holds, and never less than 2 GiB. */
export function judgeDisk({ free, total }: DiskFacts, databaseBytes: number): Found {
  if (free < DISK_FULL) return { is: 'disk-full', free, total }
  return { is: free < Math.max(DISK_LOW, 2 * databaseBytes) ? 'disk-low' : 'disk-good', free, total }
}

const CLOCK_OFF_MS = 2_000
const CLOCK_WRONG_MS = 60_000

/** How far this machine's clock is from the database's, in either direction. */
export function judgeClock(skewMs: number): Found {
  const off = Math.abs(skewMs)
  const seconds = Math.round(off / 1000)
  if (off > CLOCK_WRONG_MS) return { is: 'clock-wrong', seconds }
  return { is: off > CLOCK_OFF_MS ? 'clock-off' : 'clock-good', seconds }
}

/**
 * Passwords and sessions cross the network in the clear without https; an address of this machine crosses none. Where it
 * is https there is a proxy, and if nobody said which, everybody seems to come from the proxy's address.
 */
export function judgeOrigin(origin: string, trustedProxies: readonly string[]): Found {
  if (origin.startsWith('https://'))
    return { is: trustedProxies.length > 0 ? 'origin-https' : 'origin-alone', origin }
  return {
    is: /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/u.test(origin) ? 'origin-here' : 'origin-plain',
    origin,
  }
}
