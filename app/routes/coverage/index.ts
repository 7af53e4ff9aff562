import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { dayOf } from '../../domain/day.ts'
import { overseeing } from '../../domain/people/authority.ts'
import { withRole } from '../../http/guard.ts'
import { refusalResponse } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { topUnits } from '../../persistence/units/overseen.ts'

/** Leads to the highest unit that somebody oversees. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, db, now } = await withRole(context, request, ...overseeing)
  const [code] = await topUnits(actor.roles, db, dayOf(now()))
  if (code === undefined) throw refusalResponse({ refused: 'not-found' })
  return redirect(paths.unitCoverage(code), 303)
}
