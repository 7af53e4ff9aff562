import type { ActionFunctionArgs } from '@remix-run/node'
import { readFacts } from '../../http/draft-form.ts'
import { saveByScript } from '../../http/draft-saves.ts'
import { autosavingDraft } from '../../http/teaching.ts'

/** The same as the form's address for the script of the page, which asks what is saved now. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await autosavingDraft(context, request)
  return saveByScript(world, params['id'] ?? '', await readFacts(request))
}
