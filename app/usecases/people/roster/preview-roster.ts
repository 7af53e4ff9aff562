import { createHash } from 'node:crypto'
import {
  forbiddenColumns,
  headersOf,
  rosterHeader,
  type RosterHeader,
} from '../../../domain/people/roster/roster-columns.ts'
import {
  rosterPreview,
  type PreviewCounts,
  type PreviewLine,
} from '../../../domain/people/roster/roster-preview.ts'
import type { RosterReport } from '../../../domain/people/roster/roster-progress.ts'
import { readRoster, type ReadRoster } from '../../../domain/people/roster/roster-row.ts'
import type { Upload } from '../../../domain/people/roster/upload.ts'
import { isRefusal, type Outcome, type Refusal } from '../../../domain/refusal.ts'
import type { Table, TableFault } from '../../../domain/tables/table.ts'
import type { Reader } from '../../../persistence/client.ts'
import { replaceLines } from '../../../persistence/people/roster/preview-lines.ts'
import { bytesOf, settleUpload } from '../../../persistence/people/roster/uploads.ts'
import { readGiven, type FileMark } from '../../tables/read-given.ts'
import type { World } from '../../world.ts'
import { compareRoster, type Compared } from './compare-roster.ts'
import { ownRoster } from './own-roster.ts'

/** Reads a roster that was sent and compares it with what is known; what it would change is kept to be shown. */
export async function previewRoster(
  world: World,
  { id }: { id: string },
  report: RosterReport,
): Promise<void> {
  const opened = await openKept(world, id, report)
  if (!opened) return
  const { upload, header, read } = opened
  const preview = previewOf(await compareRoster(world, world.db, read, () => upload.decisions))
  await showPreview(world.db, id, { ...preview, header }, report)
}

type OpenedRoster = { upload: Upload; header: RosterHeader; read: ReadRoster; file: FileMark }

/** Reads a roster that somebody sent, to be compared; null where it cannot be, which is then kept with the reason. */
export async function openKept(world: World, id: string, report: RosterReport): Promise<OpenedRoster | null> {
  const upload = await ownRoster(world, id)
  if (!upload) return null
  await report('reading', 0, 1)
  const given = await readKept(world.db, upload)
  if (isRefusal(given)) {
    await settleUpload(world.db, id, { state: 'declined', refusal: given })
    return null
  }
  const { header, read } = given.read
  if (!read) {
    await settleUpload(world.db, id, { state: 'columns', header })
    return null
  }
  await report('comparing', 0, 1)
  return { upload, header, read, file: given.file }
}

/** A file with its header and, where all columns are known that are needed, its rows. */
type KeptTable = { header: RosterHeader; read: ReadRoster | null }

async function readKept(db: Reader, upload: Upload): Promise<Outcome<{ read: KeptTable; file: FileMark }>> {
  const bytes = await bytesOf(db, upload.id)
  if (!bytes) return { refused: 'not-found' }
  return readGiven({ name: upload.fileName, bytes }, (table) => keptTable(table, upload))
}

function keptTable(table: Table, { columns }: Upload): KeptTable | TableFault {
  const header = rosterHeader(table)
  const bad = forbiddenColumns(header)
  if (bad) return bad
  const mapping = columns ?? header.guess
  if (headersOf(header, mapping).missing.length > 0) return { header, read: null }
  const read = readRoster(table, mapping)
  return 'fault' in read ? read : { header, read }
}

export type Preview = { lines: PreviewLine[]; counts: PreviewCounts; digest: string }

export function previewOf({ plan, facts }: Compared): Preview {
  const { lines, counts } = rosterPreview(plan, facts)
  return { lines, counts, digest: createHash('sha256').update(JSON.stringify(lines)).digest('hex') }
}

/** Keeps what a preview says; `refusal`: why it is shown again. */
export async function showPreview(
  db: Reader,
  id: string,
  { lines, counts, digest, header, refusal }: Preview & { header: RosterHeader; refusal?: Refusal },
  report: RosterReport,
): Promise<void> {
  await replaceLines(db, id, lines, (done) => report('comparing', done, lines.length))
  const why = refusal ? { refusal } : {}
  await settleUpload(db, id, { state: 'previewed', header, counts, digest, ...why })
}
