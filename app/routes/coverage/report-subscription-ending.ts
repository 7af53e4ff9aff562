import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { overseeing } from '../../domain/people/authority.ts'
import { coverageToDownload } from '../../http/coverage-question.ts'
import { withRole } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { paths } from '../../paths.ts'
import { unsubscribe } from '../../usecases/reports/subscribe.ts'
export { Nothing as default } from '../../ui/shell/nothing.ts'

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...overseeing)
  const { unit } = await coverageToDownload(world, request, params['unit'] ?? '')
  accepted(await unsubscribe(world, { unitId: unit.id }))
  return redirect(paths.coverageReports(unit.code, { done: 'unsubscribed' }), 303)
}
