import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Logger } from 'pino'
import { beat, failWork } from '../persistence/people/roster/uploads.ts'
import type { RosterWork } from '../usecases/people/roster/work-on-roster.ts'
import type { World } from '../usecases/world.ts'

const BEAT_MS = 5_000

type Workers = { program: string; world: World; log: Logger }

/** Does work on rosters in processes of their own, one after another; those that wait give signs of life. */
export function rosterWorkers({ program, world: { db, now }, log }: Workers): (work: RosterWork) => void {
  const waiting: RosterWork[] = []
  let busy = false
  const beating = setInterval(() => {
    for (const { id } of waiting)
      beat(db, id, now()).catch((error: unknown) => log.warn({ err: error }, 'no beat'))
  }, BEAT_MS)
  beating.unref()
  const goOn = async (): Promise<void> => {
    busy = true
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      const child = fork(program, [JSON.stringify(work)], { execArgv: [] })
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (code === 0) continue
      log.error({ roster: work.id, code, signal }, 'work on a roster failed')
      await failWork(db, work.id, { refused: 'work-interrupted' })
    }
  }
  return (work) => {
    waiting.push(work)
    if (busy) return
    goOn()
      .catch((error: unknown) => log.error({ err: error }, 'work on rosters failed'))
      .finally(() => {
        // What still waits falls silent, which is told where it was begun.
        waiting.length = 0
        busy = false
      })
  }
}
