import type { Refusal } from '../../refusal.ts'
import type { Decision } from './identify.ts'
import type { RosterHeader, RosterMapping } from './roster-columns.ts'
import type { PreviewCounts } from './roster-preview.ts'
import type { RosterPhase } from './roster-progress.ts'

export type UploadState = 'reading' | 'columns' | 'previewed' | 'importing' | 'imported' | 'declined'

/** A roster on its way into the system: its owner's alone, for a day. */
export type Upload = {
  id: string
  fileName: string
  sha256: string
  state: UploadState
  header: RosterHeader | null
  /** Which column is which, where somebody said so. */
  columns: RosterMapping | null
  decisions: Decision[]
  counts: PreviewCounts | null
  /** Of what the preview says: what is carried out is what was shown. */
  digest: string | null
  /** Why the file, or the last attempt, was declined. */
  refusal: Refusal | null
  phase: RosterPhase | null
  done: number
  total: number
  /** The last sign of life of whoever works on it. */
  beatAt: Date | null
  changeId: string | null
  createdAt: Date
  expiresAt: Date
}

/** How long an upload is kept. */
export const UPLOAD_MS = 24 * 3_600_000
/** Without a sign of life for so long, the work has ended without an answer. */
export const SILENT_MS = 30_000

export function isWorkedOn({ state }: Pick<Upload, 'state'>): boolean {
  return state === 'reading' || state === 'importing'
}

/** Whether the work on an upload ended without an answer: nothing of it was done, for an import is one transaction. */
export function isInterrupted(upload: Pick<Upload, 'state' | 'beatAt'>, now: Date): boolean {
  const { beatAt } = upload
  return isWorkedOn(upload) && (beatAt === null || now.getTime() - beatAt.getTime() > SILENT_MS)
}

/** Whether a preview leaves nothing open, and changes anything. */
export function mayBeImported({ state, counts }: Pick<Upload, 'state' | 'counts'>): boolean {
  if (state !== 'previewed' || !counts) return false
  const { joined, left, moved, changed, refused, open } = counts
  return refused + open === 0 && joined + left + moved + changed > 0
}
