import type { LoaderFunctionArgs } from '@remix-run/node'
import { bearing, coverageData, dataResponse } from '../../http/coverage-data.ts'
import { problemResponse } from '../../http/problem.ts'
import { askedReport } from '../../http/report-question.ts'
import { recordRead } from '../../usecases/reports/access-tokens.ts'

/** Coverage for another system, by its token alone: neither a session nor a cookie counts. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const bearer = await bearing(context, request)
  const asked = await askedReport(bearer.world, request, params['unit'] ?? '').catch(notFound)
  if (!asked) return problemResponse('not-found')
  if ('refusal' in asked)
    return problemResponse(asked.refusal.refused === 'unit-unknown' ? 'not-found' : 'invalid-input')
  const answer = dataResponse(request, await coverageData(context.world, asked))
  const { unit, on } = asked.asked
  if (answer.status === 200) await recordRead(context.world, { ...bearer, unitId: unit.id, on })
  return answer
}

function notFound(thrown: unknown): null {
  if (thrown instanceof Response) return null
  throw thrown
}
