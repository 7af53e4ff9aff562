import type { ActionFunctionArgs } from '@remix-run/node'
import { managing } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { askedRegister, checkPagesOf, registerQuery } from '../../http/register-list.ts'
import { drawSome } from '../../usecases/certificates/register-papers.ts'

/** Draws some more of the papers of what was found in the register, for the script of the page. */
export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const { query } = accepted(await registerQuery(world, askedRegister(request)))
  return Response.json(await drawSome(world, query, checkPagesOf))
}
