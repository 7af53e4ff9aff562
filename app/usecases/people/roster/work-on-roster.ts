import type { RosterReport } from '../../../domain/people/roster/roster-progress.ts'
import { actingPerson } from '../../../persistence/people/acting.ts'
import { beat, failWork, reportProgress } from '../../../persistence/people/roster/uploads.ts'
import type { World } from '../../world.ts'
import { importKeptRoster } from './import-kept-roster.ts'
import { previewRoster } from './preview-roster.ts'

/** Work on a roster that was begun in a request and goes on apart from it, in the name of who sent it. */
export type RosterWork = { id: string; ownerId: string; work: 'reading' | 'importing'; address?: string }

const BEAT_MS = 3_000

/** Does the work, giving signs of life; one that fails leaves nothing half done, and says so where it was begun. */
export async function workOnRoster(world: World, { id, ownerId, work, address }: RosterWork): Promise<void> {
  const { db, now } = world
  const beating = setInterval(() => void beat(db, id, now()).catch(() => undefined), BEAT_MS)
  const report: RosterReport = (phase, done, total) => reportProgress(db, id, { phase, done, total }, now())
  try {
    const actor = await actingPerson(db, ownerId, now())
    if (!actor) return await failWork(db, id, { refused: 'work-interrupted' })
    const own = { ...world, actor, ...(address === undefined ? {} : { address }) }
    await (work === 'reading' ? previewRoster : importKeptRoster)(own, { id }, report)
  } catch (error) {
    await failWork(db, id, { refused: 'work-interrupted' })
    throw error
  } finally {
    clearInterval(beating)
  }
}
