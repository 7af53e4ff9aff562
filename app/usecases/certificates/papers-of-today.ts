import type { PaperSetting } from '../../domain/certificates/paper-setting.ts'
import { printedPaper } from '../../domain/certificates/printed-paper.ts'
import type { IssuerSnapshot, Snapshot } from '../../domain/certificates/snapshot.ts'
import { text } from '../../i18n/text.ts'
import { paperSettingsOf } from '../../persistence/certificates/paper-settings.ts'
import { keepPrintedLogo } from '../../persistence/certificates/printed-logos.ts'
import type { Tx } from '../../persistence/client.ts'
import type { World } from '../world.ts'

/** How papers look where nothing else was set. */
export function usualPaper(): PaperSetting {
  const { title, subtitle, completed } = text.certificates.paper
  const words = { title, subtitle, completed, closing: '' }
  return { ...words, layout: 'ornate', signatoryTitle: '', signatoryName: '', logo: false }
}

/** What certificates that are issued now keep of the paper of their certification. A logo that they print is kept for good. */
export async function papersOfToday(
  world: World,
  tx: Tx,
  issuer: IssuerSnapshot,
  certificationIds: string[],
): Promise<(certificationId: string) => Pick<Snapshot, 'issuer' | 'paper'>> {
  const settings = await paperSettingsOf(tx, [...new Set(certificationIds)])
  const printsLogo = [...settings.values()].some(({ logo }) => logo)
  const logo = printsLogo ? await keepPrintedLogo(tx, world.now()) : null
  return (certificationId) => printedPaper(settings.get(certificationId) ?? usualPaper(), issuer, logo)
}
