import { addMonths, dayOf } from '../domain/day.ts'
import { periodKey, periodOf } from '../domain/reports/period.ts'
import type { World } from '../usecases/world.ts'

/** The request with a period in its address: where it names neither that nor a day, the month before, which is over. */
export function withPeriod({ now }: Pick<World, 'now'>, request: Request): Request {
  const url = new URL(request.url)
  if (url.searchParams.get('period') || url.searchParams.get('on')) return request
  url.searchParams.set('period', periodKey(periodOf('month', addMonths(dayOf(now()), -1))))
  return new Request(url)
}
