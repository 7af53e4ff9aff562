import type { RosterReport } from '../../../domain/people/roster/roster-progress.ts'
import { lockAdministrators } from '../../../persistence/people/administrators.ts'
import { lockLogins } from '../../../persistence/people/new-person.ts'
import { closeUpload } from '../../../persistence/people/roster/uploads.ts'
import { inTransaction } from '../../../persistence/transaction.ts'
import { lockUnits } from '../../../persistence/units/add-unit.ts'
import type { World } from '../../world.ts'
import { carryOutRoster } from './carry-out-roster.ts'
import { compareRoster } from './compare-roster.ts'
import { openKept, previewOf, showPreview, type Preview } from './preview-roster.ts'

/**
 * Carries out what a preview shows, whole or not at all. Where something changed since, so that it would do anything else
 * than was shown, it is not carried out but shown anew.
 */
export async function importKeptRoster(
  world: World,
  { id }: { id: string },
  report: RosterReport,
): Promise<void> {
  const opened = await openKept(world, id, report)
  if (!opened) return
  const { upload, header, read, file } = opened
  const other = await inTransaction(world.db, async (tx): Promise<Preview | null> => {
    await lockUnits(tx)
    await lockLogins(tx)
    await lockAdministrators(tx)
    const compared = await compareRoster(world, tx, read, () => upload.decisions)
    const preview = previewOf(compared)
    if (preview.digest !== upload.digest || compared.plan.refused.length > 0) return preview
    const told = (done: number, total: number) => report('writing', done, total)
    const changeId = await carryOutRoster(world, tx, file, compared, told)
    await closeUpload(tx, id, changeId)
    return null
  })
  if (!other) return
  await showPreview(world.db, id, { ...other, header, refusal: { refused: 'preview-outdated' } }, report)
}
