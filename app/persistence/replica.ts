import { judgeReplica, type ReplicaState } from '../domain/installation/replica.ts'
import { connect, disconnect, type Db } from './client.ts'
import { lookout, type Lookout } from './replica-look.ts'

/** Does a read on a database that may be a little behind. */
export type Reads = <T>(work: (db: Db) => Promise<T>) => Promise<T>

export type Replica = {
  /** On the replica while it is good; on the primary while it is not, and once more there where the replica breaks it off. */
  read: Reads
  state: () => Promise<ReplicaState>
  close: () => Promise<void>
}

export type ReplicaNews = {
  changed: (state: ReplicaState) => void
  /** A read that the replica did not finish was done on the primary. */
  failed: (error: unknown) => void
}

/** What was seen is believed for so long, */
const FRESH_MS = 2_000
/** and for so long while it is being looked at again. Longer ago, the look is waited for. */
const STALE_MS = 10_000
const CONNECT_MS = 2_000
/** A read that takes longer there is asked of the primary. */
const READ_MS = 20_000

/**
 * A streaming replica of the primary. It is looked at when something is read, at most every two seconds in each process;
 * one that breaks a read off is looked at again before the next.
 */
export function openReplica(primary: Db, url: string, news: ReplicaNews): Replica {
  const db = connect(url, 10, { connectionTimeoutMillis: CONNECT_MS, query_timeout: READ_MS })
  const watch = watchReplica(primary, url, news)
  return {
    state: watch.state,
    read: async (work) => {
      if ((await watch.state()).is !== 'good') return work(primary)
      try {
        return await work(db)
      } catch (error) {
        // What is thrown as an answer is one; whatever else is wrong with the read is wrong on the primary, too.
        if (!(error instanceof Error)) throw error
        watch.doubt()
        news.failed(error)
        return work(primary)
      }
    },
    close: async () => {
      await watch.close()
      await disconnect(db)
    },
  }
}

type Mark = { written: number; at: number }
type Seen = { state: ReplicaState; at: number; mark: Mark | null }

function watchReplica(primary: Db, url: string, { changed }: Pick<ReplicaNews, 'changed'>) {
  const { look, close } = lookout(primary, url)
  let seen: Seen | null = null
  let doubted = false
  let looking: Promise<ReplicaState> | null = null

  const lookAgain = (): Promise<ReplicaState> => {
    looking ??= lookFrom(look, seen?.mark ?? null).then((now) => {
      const before = seen
      ;[seen, looking, doubted] = [now, null, false]
      if (now.state.is !== before?.state.is) changed(now.state)
      return now.state
    })
    return looking
  }
  const state = async (): Promise<ReplicaState> => {
    if (!seen) return lookAgain()
    const age = performance.now() - seen.at
    // Nobody waits for one that was away: the time that it takes to be given up would be everybody's.
    if ((doubted || age > STALE_MS) && seen.state.is !== 'unreachable') return lookAgain()
    if (age > FRESH_MS) void lookAgain()
    return seen.state
  }
  return { state, close, doubt: () => (doubted = true) }
}

/** Looks, and takes note of what the primary had written, to hold the next look against. */
async function lookFrom(look: Lookout['look'], mark: Mark | null): Promise<Seen> {
  const began = performance.now()
  try {
    const found = await look()
    const earlier = mark && { written: mark.written, ago: (performance.now() - mark.at) / 1000 }
    const at = performance.now()
    return { state: judgeReplica(found, earlier), at, mark: { written: found.written, at: began } }
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error)
    return { state: { is: 'unreachable', reason }, at: performance.now(), mark }
  }
}
