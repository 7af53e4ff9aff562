import pg from 'pg'
import type { ReplicaLook } from '../domain/installation/replica.ts'
import { rows, type Db } from './client.ts'
import { Prisma } from './generated/client.ts'

/** A replica that takes longer to say where it is counts as away. */
const PATIENCE_MS = 2_000

type Primary = { system: string; written: number }
type Following = { system: string; follows: boolean; replayed: number | null; sinceCommit: number | null }

const ofPrimary = Prisma.sql`
  SELECT (SELECT system_identifier::text FROM pg_control_system()) AS system,
         pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 AS written`

const ofReplica = `
  SELECT (SELECT system_identifier::text FROM pg_control_system()) AS system,
         pg_is_in_recovery() AS follows,
         pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::float8 AS replayed,
         extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8 AS "sinceCommit"`

/** Looks at a replica over a connection of its own, so that heavy reads there do not make it seem away. */
export type Lookout = { look: () => Promise<ReplicaLook>; close: () => Promise<void> }

export function lookout(primary: Db, url: string): Lookout {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  })
  pool.on('error', () => undefined)
  return {
    close: () => pool.end(),
    look: async () => {
      // In this order: what the replica says is never held against something written later.
      const [there] = await rows<Primary>(primary, ofPrimary)
      const [here] = (await pool.query<Following>(ofReplica)).rows
      if (!there || !here) throw new Error('a database does not know itself')
      const { follows, replayed, sinceCommit } = here
      return {
        ...{ follows, replayed, sinceCommit },
        written: there.written,
        sameSystem: here.system === there.system,
      }
    },
  }
}
