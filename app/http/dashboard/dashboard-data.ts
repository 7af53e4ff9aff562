import { listedIn } from '../../domain/coverage/listed-person.ts'
import type { Target } from '../../domain/coverage/target.ts'
import { addDays, addMonths, type Day } from '../../domain/day.ts'
import { certificationCoverage, dutyCoverage } from '../../persistence/coverage/duty-coverage.ts'
import { moduleCoverage } from '../../persistence/coverage/module-coverage.ts'
import { peopleBehind } from '../../persistence/coverage/people.ts'
import { trainedSpans } from '../../persistence/coverage/trained-spans.ts'
import { communeCoverage, unitCoverage } from '../../persistence/coverage/unit-coverage.ts'
import { dutyChoices } from '../../persistence/people/duty-names.ts'
import type { Reader } from '../../persistence/client.ts'
import { reading, type PersonWorld } from '../../usecases/world.ts'
import type { AskedCoverage } from '../coverage-question.ts'
import { glanceData } from '../picture-data.ts'
import { askedDays, type AskedDays } from './asked-days.ts'
import { comparedData, comparisonData } from './comparison-data.ts'
import { communesAhead, expiringData, spans } from './expiring-data.ts'
import { inLanes } from './in-lanes.ts'
import { distance, monthAgoData, reportedData, targetData } from './headline-data.ts'
import { aheadData, PACE_MONTHS, pastData, predecessorsData, projectionData } from './trend-data.ts'

/** So many of those who are missing are shown at once; the others are a link away. */
const FIRST = 10

/** What the dashboard of a nation, a province or a district shows: a read for each of its sections, side by side. */
export async function dashboardData(world: PersonWorld, asked: AskedCoverage, request: Request) {
  const days = askedDays(request, asked)
  const target = await targetData(world, asked)
  const read = await reading(world, (db) => readAll(db, asked, days, target))
  const { found, communes, people, spread, past, before, ahead, compared, then, ...shown } = read
  const glance = await reading(world, (db) => glanceData(db, found.below, communes))
  const from = { day: asked.on, required: found.coverage.required, trained: found.coverage.trained }
  const projection = await reading(world, (db) =>
    projectionData(db, asked, { from, ahead, since: spread.since }, target),
  )
  const dashboard = {
    ...{ ...found, ...shown, days, target, glance },
    distance: distance(target, found.coverage, communes),
    missing: people?.filter((person) => listedIn('missing', person)).slice(0, FIRST) ?? null,
    late: people?.filter(({ enteredLate }) => enteredLate).length ?? null,
    trend: { past, before, projection },
    expiring: expiringData(asked, days, spread.until, { now: communes, then }),
    comparison: comparisonData(asked, days, found, compared),
  }
  return { screen: 'dashboard' as const, dashboard }
}

/** Everything that is asked of the database. A nation has too many people to look for the first who are missing. */
function readAll(db: Reader, asked: AskedCoverage, days: AskedDays, target: Target) {
  const { question } = asked
  return inLanes({
    found: () => unitCoverage(db, question),
    past: () => pastData(db, asked),
    ahead: () => aheadData(db, asked, target),
    communes: () => communeCoverage(db, question),
    then: () => communesAhead(db, asked, days),
    monthAgo: () => monthAgoData(db, asked),
    reported: () => reportedData(db, asked),
    people: () => (asked.unit.id === null ? null : peopleBehind(db, question)),
    spread: () => trainedSpans(db, question, spanOf(asked.on, days)),
    before: () => predecessorsData(db, asked),
    compared: () => comparedData(db, asked, days),
    duties: () => (days.parts ? dutyCoverage(db, question) : []),
    certifications: () => (days.parts ? certificationCoverage(db, question) : []),
    modules: () => (days.parts ? moduleCoverage(db, question) : []),
    choices: () => dutyChoices(db),
  })
}

/** In which days it is looked for who came to be trained and whose training ends. */
function spanOf(on: Day, { until, newYear }: AskedDays) {
  const ahead = [until, newYear ?? until, addDays(on, Math.max(...spans))].sort()
  return { after: addMonths(on, -PACE_MONTHS), before: ahead.at(-1) ?? until }
}
