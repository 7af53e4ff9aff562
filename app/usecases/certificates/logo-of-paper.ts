import { logoOnPaper } from '../../files/logo-image.ts'
import type { Reader } from '../../persistence/client.ts'
import { printedLogo } from '../../persistence/certificates/printed-logos.ts'

/** The one printed last: thousands of papers in a row have the same. What its hash names never changes. */
let last: { sha256: string; png: Uint8Array } | null = null

/** A logo as papers print it, by the hash with which they were issued. */
export async function logoOfPaper(db: Reader, sha256: string): Promise<Uint8Array> {
  if (last?.sha256 !== sha256) last = { sha256, png: await logoOnPaper(await printedLogo(db, sha256)) }
  return last.png
}
