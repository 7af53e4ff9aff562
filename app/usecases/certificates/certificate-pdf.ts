import { createHash } from 'node:crypto'
import { formatCode } from '../../domain/certificates/code.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { drawCertificate } from '../../pdf/certificate.ts'
import {
  keepPdf,
  ownPaper,
  type Paper,
  type StoredPdf,
} from '../../persistence/certificates/certificate-pdfs.ts'
import type { PersonWorld, World } from '../world.ts'
import { logoOfPaper } from './logo-of-paper.ts'

/** Paths of the pages on which anybody checks: the paper names both. */
export type CheckPages = { all: string; one: string }

/**
 * The paper of an own certificate. Drawn once, when it is first asked for, and from then on the same bytes: fonts and
 * libraries change over the years. Of several who draw it at the same time the first is kept.
 */
export async function certificatePdf(
  world: PersonWorld,
  { id, pages }: { id: string; pages: CheckPages },
): Promise<Outcome<StoredPdf & { number: string }>> {
  const paper = await ownPaper(world.actor.personId, world.db, id)
  return paper ? drawnOnce(world, id, paper, pages) : { refused: 'not-found' }
}

/** The paper as it is kept, drawn where it has not been. */
export async function drawnOnce(
  world: World,
  id: string,
  paper: Paper,
  pages: CheckPages,
): Promise<StoredPdf & { number: string }> {
  const { number, pdf } = paper
  if (pdf) return { ...pdf, number }
  const drawn = await draw(world, id, paper, pages)
  const sha256 = createHash('sha256').update(drawn).digest('hex')
  return { ...(await keepPdf(world.db, id, { bytes: drawn, sha256 }, world.now())), number }
}

async function draw(world: World, id: string, { number, snapshot, code }: Paper, pages: CheckPages) {
  const { publicOrigin, demo = false } = world.settings
  const signedAddress = `${publicOrigin}${pages.one}#${formatCode(code)}`
  const checkAddress = `${publicOrigin}${pages.all}`
  const sha256 = snapshot.paper?.logo
  const logo = sha256 ? await logoOfPaper(world.db, sha256) : null
  return drawCertificate({ id, number, snapshot, signedAddress, checkAddress, demo, logo })
}
