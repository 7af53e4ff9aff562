import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import type { StoredPdf } from '../../persistence/certificates/certificate-pdfs.ts'
import { reachedPapers } from '../../persistence/certificates/register-papers.ts'
import type { PersonWorld } from '../world.ts'
import { drawnOnce, type CheckPages } from './certificate-pdf.ts'

/** The paper of a certificate of somebody whom whoever acts reaches; to others there is none. */
export async function registeredPdf(
  world: PersonWorld,
  { id, pages }: { id: string; pages: CheckPages },
): Promise<Outcome<StoredPdf & { number: string }>> {
  const scope = { roles: world.actor.roles, today: dayOf(world.now()) }
  const paper = (await reachedPapers(scope, world.db, [id])).get(id)
  return paper ? drawnOnce(world, id, paper, pages) : { refused: 'not-found' }
}
