import { createHash } from 'node:crypto'
import { administers } from '../../domain/people/administrating.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { drawLogo } from '../../files/logo-image.ts'
import type { Tx } from '../../persistence/client.ts'
import { saveLogo } from '../../persistence/settings/logo.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** Puts a logo in the place of the one before. */
export async function replaceLogo(
  world: World,
  { file }: { file: Uint8Array | null },
): Promise<Outcome<object>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  if (!file) return { refused: 'logo-unreadable' }
  const logo = await drawLogo(file)
  if (isRefusal(logo)) return logo
  await inTransaction(world.db, async (tx) => {
    await keepLogo(world, tx, logo.png)
    await recordAudit(world, tx, { action: 'logo.replaced' })
  })
  return {}
}

/** Keeps a logo that was drawn. */
export async function keepLogo(world: World, tx: Tx, png: Uint8Array<ArrayBuffer>): Promise<void> {
  const sha256 = createHash('sha256').update(png).digest('hex')
  await saveLogo(tx, { bytes: png, sha256 }, world.now())
}
