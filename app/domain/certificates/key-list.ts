import type { Day } from '../day.ts'

/** A key of this installation: `publicKey` base64url; `retired` is the day on which it ceased to sign. */
export type PublishedKey = { id: string; publicKey: string; from: Day; retired: Day | null }

/**
 * The public keys as the installation published them on a day. Retired ones stay in it for ever: what they signed
 * stays signed.
 */
export type KeyList = { asOf: Day; keys: PublishedKey[] }
