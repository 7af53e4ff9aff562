import type { RosterReport } from '../../../domain/people/roster/roster-progress.ts'
import { isRefusal } from '../../../domain/refusal.ts'
import { lockAdministrators } from '../../../persistence/people/administrators.ts'
import { lockLogins } from '../../../persistence/people/new-person.ts'
import { closeUpload, settleUpload } from '../../../persistence/people/roster/uploads.ts'
import { inTransaction } from '../../../persistence/transaction.ts'
import { lockUnits } from '../../../persistence/units/add-unit.ts'
import type { World } from '../../world.ts'
import { carryOutRoster } from './carry-out-roster.ts'
import { compareRoster } from './compare-roster.ts'
import { ownRoster } from './own-roster.ts'
import { previewOf, readKept, showPreview, type Preview } from './preview-roster.ts'

/**
 * Carries out what a preview shows, whole or not at all. Where something changed since, so that it would do anything else
 * than was shown, it is not carried out but shown anew.
 */
export async function importKeptRoster(
  world: World,
  { id }: { id: string },
  report: RosterReport,
): Promise<void> {
  const upload = await ownRoster(world, id)
  if (!upload) return
  await report('reading', 0, 1)
  const given = await readKept(world.db, upload)
  if (isRefusal(given)) return settleUpload(world.db, id, { state: 'declined', refusal: given })
  const { header, read } = given.read
  if (!read) return settleUpload(world.db, id, { state: 'columns', header })
  await report('comparing', 0, 1)
  const other = await inTransaction(world.db, async (tx): Promise<Preview | null> => {
    await lockUnits(tx)
    await lockLogins(tx)
    await lockAdministrators(tx)
    const compared = await compareRoster(world, tx, read, () => upload.decisions)
    const preview = previewOf(compared)
    if (preview.digest !== upload.digest || compared.plan.refused.length > 0) return preview
    const told = (done: number, total: number) => report('writing', done, total)
    const changeId = await carryOutRoster(world, tx, given.file, compared, told)
    await closeUpload(tx, id, changeId)
    return null
  })
  if (!other) return
  await showPreview(world.db, id, { ...other, header, refusal: { refused: 'preview-outdated' } }, report)
}
