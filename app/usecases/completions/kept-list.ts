import { attestsSomebody } from '../../domain/requirements/attesting.ts'
import { readCompletions, type CompletionFault } from '../../domain/completions/completion-rows.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import {
  bytesOf,
  closeUpload,
  insertUpload,
  ownUpload,
  removeUpload,
} from '../../persistence/completions/uploads.ts'
import { keptName } from '../tables/kept-name.ts'
import { readGiven, type GivenFile } from '../tables/read-given.ts'
import type { World } from '../world.ts'
import { importCompletions } from './import-completions.ts'

const KEPT_MS = 24 * 60 * 60 * 1000
/** So many refused lines are shown; whoever has more mends these first. */
const MOST_SHOWN = 200

/** What a list would bring, or brought; of the refused lines the first. */
export type ListOutcome = {
  accepted: number
  unchanged: number
  certificates: number
  refusals: number
  declined: CompletionFault[]
}

/** Keeps a list that somebody sent, for a day and for them alone, if it can be read; nothing is entered yet. */
export async function keepList(
  { actor, db, now }: World,
  { file }: { file: GivenFile | null },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'person' || !attestsSomebody(actor)) return { refused: 'not-found' }
  if (!file) return { refused: 'file-needed' }
  const given = await readGiven(file, readCompletions)
  if (isRefusal(given)) return given
  const createdAt = now()
  const id = await insertUpload(db, {
    ...{ ownerId: actor.personId, fileName: keptName(file.name), bytes: file.bytes, createdAt },
    expiresAt: new Date(createdAt.getTime() + KEPT_MS),
  })
  return { id }
}

export type ShownList = { id: string; fileName: string; done: boolean; outcome: ListOutcome }

/** What a list of one's own would bring today or, once it was taken over, brought. */
export async function showList(world: World, { id }: { id: string }): Promise<Outcome<ShownList>> {
  const upload = await ownList(world, id)
  if (!upload) return { refused: 'not-found' }
  const { fileName, outcome } = upload
  if (outcome) return { id, fileName, done: true, outcome }
  const compared = await carriedOut(world, upload, true)
  return isRefusal(compared) ? compared : { id, fileName, done: false, outcome: compared }
}

/** Takes over a list of one's own: once, however often it is asked for. */
export async function importList(world: World, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  const upload = await ownList(world, id)
  if (!upload) return { refused: 'not-found' }
  if (upload.outcome) return { id }
  const entered = await carriedOut(world, upload, false)
  if (isRefusal(entered)) return entered
  await closeUpload(world.db, id, entered)
  return { id }
}

/** Gives up a list of one's own: the file is removed. */
export async function dropList(world: World, { id }: { id: string }): Promise<Outcome<object>> {
  if (!(await ownList(world, id))) return { refused: 'not-found' }
  await removeUpload(world.db, id)
  return {}
}

async function ownList({ actor, db, now }: World, id: string) {
  if (actor.kind !== 'person' || !attestsSomebody(actor)) return null
  return ownUpload<ListOutcome>(db, actor.personId, id, now())
}

async function carriedOut(
  world: World,
  { id, fileName: name }: { id: string; fileName: string },
  dryRun: boolean,
): Promise<Outcome<ListOutcome>> {
  const bytes = await bytesOf(world.db, id)
  if (!bytes) return { refused: 'not-found' }
  const answer = await importCompletions(world, { file: { name, bytes }, dryRun })
  if (isRefusal(answer)) return answer
  const { declined, ...counts } = answer
  return { ...counts, refusals: declined.length, declined: declined.slice(0, MOST_SHOWN) }
}
