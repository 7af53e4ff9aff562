import { addDays, addMonths, daysBetween, startOf, type Day } from '../../domain/day.ts'
import type { Tx } from '../../persistence/client.ts'
import { complete, enrolOnce, markManyDone } from '../../persistence/courses/progress.ts'
import * as demo from '../../persistence/demo/demo-events.ts'
import type { CourseRow } from '../../persistence/demo/demo-province.ts'
import { issueIfEarned } from '../certificates/issue-if-earned.ts'
import type { World } from '../world.ts'
import type { DemoPerson, DemoTraining, Moment } from './demo-cast.ts'

/** The demo's time: from its first day to today. */
export type DemoTime = { from: Day; today: Day }

/** Something that happens, and the day on which it is entered. */
export type DemoEvent = { entered: Day; happen: (past: World, tx: Tx) => Promise<void> }

/** What every event stands on. */
export type DemoGround = {
  time: DemoTime
  unitId: (code: string) => string
  course: CourseRow
  certificationId: string
}

/** The day of a moment; today at the latest. */
export function dayAt({ from, today }: DemoTime, moment: Moment): Day {
  return addDays(from, Math.floor(daysBetween(from, today) * moment))
}

/** Nine in the morning of a day. */
export function atWork(on: Day): Date {
  return new Date(startOf(on).getTime() + 9 * 3_600_000)
}

/** Everything after the arrival of somebody, in no order. Nothing lies ahead of today. */
export function eventsOf(person: DemoPerson, personId: string, ground: DemoGround): DemoEvent[] {
  const { time } = ground
  const when = (moment: Moment) => dayAt(time, moment)
  const events: DemoEvent[] = trainingEvents(person.training, personId, ground)
  const { leaves, transfer, second, waived } = person
  if (leaves !== null) {
    const on = when(leaves)
    events.push({
      entered: on,
      happen: (past, tx) => demo.leave(tx, personId, on, past.now()),
    })
  }
  if (transfer) {
    const on = when(transfer.at)
    const unitId = ground.unitId(transfer.commune)
    events.push({ entered: on, happen: (past, tx) => demo.transfer(tx, personId, unitId, on, past.now()) })
  }
  if (second) {
    const on = when(second.at)
    const posting = { unitId: ground.unitId(second.commune), duty: second.duty }
    events.push({ entered: on, happen: (past, tx) => demo.addPosting(tx, personId, posting, on, past.now()) })
  }
  if (waived) {
    const from = when(waived.at)
    const waiver = { from, to: addDays(from, waived.days), reason: waived.reason }
    const of = { personId, certificationId: ground.certificationId }
    events.push({ entered: from, happen: (past, tx) => demo.waive(tx, { ...of, ...waiver }, past.now()) })
  }
  return events
}

function trainingEvents(training: DemoTraining, personId: string, ground: DemoGround): DemoEvent[] {
  const { time, course } = ground
  if (training.kind === 'none') return []
  if (training.kind === 'begun') {
    const on = dayAt(time, training.at)
    const happen = async (past: World, tx: Tx): Promise<void> => {
      await enrolOnce(tx, personId, course.courseId, on, past.now())
      await markManyDone(tx, { personId, ...course }, past.now(), 3)
    }
    return [{ entered: on, happen }]
  }
  const before = training.kind === 'before'
  const on = before
    ? addDays(addMonths(time.today, -24), -training.daysPastTwoYears)
    : dayAt(time, training.at)
  const entered = before ? later(time.from, on) : addDays(on, training.enteredLate)
  if (entered > time.today) return []
  return [{ entered, happen: (past, tx) => train(past, tx, personId, on, course) }]
}

/** Classes that somebody took before the merger, one after the other. */
export function earlierTraining(days: readonly Day[], personId: string, course: CourseRow): DemoEvent[] {
  return days.map((on) => ({ entered: on, happen: (past, tx) => train(past, tx, personId, on, course) }))
}

/** As demonstrations have it: all classes were held in person. */
const ATTENDED = 'Danh sách ký nhận của lớp tập huấn'

async function train(past: World, tx: Tx, personId: string, on: Day, course: CourseRow): Promise<void> {
  await enrolOnce(tx, personId, course.courseId, on, past.now())
  await markManyDone(tx, { personId, ...course }, past.now())
  await complete(tx, { personId, ...course, on, kind: 'attended', evidence: ATTENDED }, past.now())
  await issueIfEarned(past, tx, personId, course.courseId, on)
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
