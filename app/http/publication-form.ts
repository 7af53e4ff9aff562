import { z } from 'zod'
import { Edition } from '../domain/drafts/edition.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import { readForm } from './form.ts'

const Publication = z.object({
  version: z.coerce.number().int().min(1).max(2_000_000_000),
  after: z.coerce.number().int().min(0).max(2_000_000_000),
  change: z.enum(['first', 'editorial', 'substantive']),
  relearn: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => (typeof given === 'string' ? [given] : given)),
  refresherBy: z.string().max(10).default(''),
})

/** Which draft is to be published after which version, and what that is to those who took the version before. */
export async function readPublication(
  request: Request,
): Promise<Outcome<{ version: number; after: number; edition: Edition }>> {
  const form = await readForm(request, Publication)
  if (isRefusal(form)) return form
  const { version, after, change, relearn, refresherBy } = form
  if (change === 'substantive' && relearn.length === 0) return { refused: 'nothing-to-relearn' }
  const edition = Edition.safeParse({ change, relearn, refresherBy: refresherBy === '' ? null : refresherBy })
  return edition.success
    ? { version, after, edition: edition.data }
    : { refused: 'invalid-input', field: 'refresherBy' }
}
