import type { Actor, PersonActor } from '../domain/people/actor.ts'
import type { Db } from '../persistence/client.ts'
import type { Reads } from '../persistence/replica.ts'

/**
 * Everything that a use case needs from outside, handed to it as its first argument: the database, the clock,
 * randomness, who acts and how this installation is set up. Nothing reaches around it.
 */
export type World = {
  db: Db
  /** Does reads on a replica; absent: there is none, or who acts has just changed something. See {@link reading}. */
  reads?: Reads | undefined
  /** The clock. The demo replays history with it set back. */
  now: () => Date
  /** Cryptographically strong random bytes. */
  random: (bytes: number) => Uint8Array
  actor: Actor
  /** Network address from which the request came; absent on the command line. */
  address?: string
  settings: Settings
}

export type Settings = {
  /** Scheme, host and port under which people reach this installation; never taken from a request. */
  publicOrigin: string
  /** Folder for keys, uploads and the embedded database. */
  dataDir: string
  /** Folder of the starter curriculum's files. */
  curriculumDir: string
  /** Key that encrypts private signing keys at rest: 32 bytes, kept in `dataDir` with mode 0600. */
  masterKey: Uint8Array
  /** Mail server that takes our letters; absent: none are made. */
  smtpUrl?: string | undefined
  /** An installation with made-up people and numbers: every page says so. */
  demo?: boolean
}

/** A world in which a person acts. */
export type PersonWorld = World & { actor: PersonActor }

/**
 * Reads what is heavy and may be some seconds old: numbers, the lists behind them, registers, reports. On a replica where
 * there is one that is well, else on the primary; so `work` reads through what it is handed, and may be done twice.
 * Who may see what, whatever is read in order to write, and learners' own pages are read from `world.db`.
 */
export function reading<T>({ db, reads }: Pick<World, 'db' | 'reads'>, work: Reading<T>): Promise<T> {
  return reads ? reads(work) : work(db)
}

type Reading<T> = (db: Db) => Promise<T>
