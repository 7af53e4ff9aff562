import type { LoaderFunctionArgs } from '@remix-run/node'
import { bearing, coverageData, dataResponse } from '../../http/coverage-data.ts'
import { noSuchNumber } from '../../http/ended-unit.ts'
import { problemResponse } from '../../http/problem.ts'
import { askedReport } from '../../http/report-question.ts'
import { recordRead } from '../../usecases/reports/access-tokens.ts'

/** Coverage for another system, by its token alone: neither a session nor a cookie counts. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const bearer = await bearing(context, request)
  const code = params['unit'] ?? ''
  const asked = await askedReport(bearer.world, request, code).catch(notFound)
  if (!asked || ('refusal' in asked && asked.refusal.refused === 'unit-unknown'))
    return noSuchNumber(context.world, bearer, code)
  if ('refusal' in asked) return problemResponse('invalid-input')
  const answer = dataResponse(request, await coverageData(context.world, asked))
  const { unit, on } = asked.asked
  if (answer.status === 200) await recordRead(context.world, { ...bearer, unitId: unit.id, on })
  return answer
}

function notFound(thrown: unknown): null {
  if (thrown instanceof Response) return null
  throw thrown
}
