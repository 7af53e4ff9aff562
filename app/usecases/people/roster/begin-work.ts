import type { Decision } from '../../../domain/people/roster/identify.ts'
import {
  neededColumns,
  rosterColumns,
  type RosterMapping,
} from '../../../domain/people/roster/roster-columns.ts'
import { mayBeImported, SILENT_MS, type Upload } from '../../../domain/people/roster/upload.ts'
import type { Outcome } from '../../../domain/refusal.ts'
import { questionsAt } from '../../../persistence/people/roster/preview-lines.ts'
import { beginWork, type Begun } from '../../../persistence/people/roster/uploads.ts'
import type { World } from '../../world.ts'
import { ownRoster } from './own-roster.ts'

type Own = { id: string }
const readable = ['columns', 'previewed', 'declined'] as const

/** Which column is which, as somebody says: every column that is needed, and none twice. Then the file is read again. */
export async function mapColumns(
  world: World,
  { id, columns }: Own & { columns: RosterMapping },
): Promise<Outcome<Own>> {
  const upload = await ownRoster(world, id)
  if (!upload?.header) return { refused: 'not-found' }
  const width = upload.header.cells.length
  const places = rosterColumns.flatMap((name) => columns[name] ?? [])
  const inside = places.every((place) => Number.isInteger(place) && place >= 0 && place < width)
  const complete = neededColumns.every((name) => columns[name] !== undefined)
  if (!inside || !complete || new Set(places).size < places.length) return { refused: 'columns-unclear' }
  return begin(world, upload, { state: 'reading', from: [...readable], columns })
}

/** What somebody decided of lines that may speak of somebody known, by their first row; then it is compared again. */
export async function decideLines(
  world: World,
  { id, answers }: Own & { answers: ReadonlyMap<number, string> },
): Promise<Outcome<Own>> {
  const upload = await ownRoster(world, id)
  if (!upload) return { refused: 'not-found' }
  const questions = await questionsAt(world.db, id, [...answers.keys()])
  const decided = questions.flatMap(({ row, candidates }): Decision[] => {
    const answer = answers.get(row)
    const ids = candidates.map(({ personId }) => personId)
    if (answer === 'new') return [{ row, personId: null, not: ids }]
    return answer && ids.includes(answer) ? [{ row, personId: answer }] : []
  })
  const again = new Set(decided.map(({ row }) => row))
  const decisions = [...upload.decisions.filter(({ row }) => !again.has(row)), ...decided]
  return begin(world, upload, { state: 'reading', from: ['previewed'], decisions })
}

/** Reads a roster again, where that was cut off. */
export async function beginReading(world: World, { id }: Own): Promise<Outcome<Own>> {
  const upload = await ownRoster(world, id)
  if (!upload) return { refused: 'not-found' }
  return begin(world, upload, { state: 'reading', from: [...readable] })
}

/** Begins to carry out what a preview shows, where it leaves nothing open. */
export async function beginImport(world: World, { id }: Own): Promise<Outcome<Own>> {
  const upload = await ownRoster(world, id)
  if (!upload) return { refused: 'not-found' }
  if (upload.state === 'previewed' && !mayBeImported(upload)) return { refused: 'roster-open' }
  return begin(world, upload, { state: 'importing', from: ['previewed'] })
}

async function begin({ db, now }: World, { id }: Upload, begun: Begun): Promise<Outcome<Own>> {
  const silentSince = new Date(now().getTime() - SILENT_MS)
  return (await beginWork(db, id, begun, silentSince, now())) ? { id } : { refused: 'roster-busy' }
}
