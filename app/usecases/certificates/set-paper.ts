import { paperSetting, type TypedPaper } from '../../domain/certificates/paper-setting.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { savePaperSetting } from '../../persistence/certificates/paper-settings.ts'
import { certificationId } from '../../persistence/requirements/certifications.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { maySetTerms } from '../requirements/decide-terms.ts'
import type { World } from '../world.ts'

/** Sets how the papers of a certification look from the next one issued on; those issued before keep theirs. */
export function setPaper(
  world: World,
  { certification, typed }: { certification: string; typed: TypedPaper },
): Promise<Outcome<object>> {
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    if (!(await maySetTerms(world, tx))) return { refused: 'not-found' }
    const id = await certificationId(tx, certification)
    if (!id) return { refused: 'not-found' }
    const setting = paperSetting(typed)
    if (isRefusal(setting)) return setting
    await savePaperSetting(tx, id, setting)
    const { layout, logo } = setting
    const subject = { kind: 'certification' as const, id }
    await recordAudit(world, tx, { action: 'paper.set', subject, details: { layout, logo } })
    return {}
  })
}
