import { z } from 'zod'
import { addDays } from '../domain/day.ts'
import { grouped } from '../domain/grouped.ts'
import { maySendAt, nextSending } from '../domain/reminders/sending-hours.ts'
import { isRefusal, type Outcome, type Refusal } from '../domain/refusal.ts'
import { leftOut, type UrgedAs } from '../domain/urging/candidate.ts'
import { requiredCertifications } from '../persistence/coverage/unit-coverage.ts'
import { reminderSettingsOf } from '../persistence/settings/reminder-settings.ts'
import { newKeys } from '../usecases/new-keys.ts'
import { previewAssignment } from '../usecases/urging/assign-training.ts'
import type { Urgeable } from '../usecases/urging/decide-urging.ts'
import { lettersGoOut, previewReminder } from '../usecases/urging/remind-people.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { listToUse, type AskedList } from './coverage-list.ts'

const line = z.string().max(1000).default('')
const pressed = { press: line, seen: line }
export const AssignmentForm = z.object({ ...pressed, certification: line, due: line, note: line })
export const ReminderForm = z.object(pressed)

/** So many names are shown of those who are meant, and of each reason to be left out. */
const MOST_NAMED = 200
/** How long somebody has, unless another day is chosen. */
const USUAL_DAYS = 30

export type AssignmentValues = { certification: string; due: string; note: string }

/** Who would be assigned what, for the page that asks for the day; `typed`: what was declined. */
export async function assignmentData(
  world: PersonWorld,
  request: Request,
  code: string,
  typed: AssignmentValues | null = null,
) {
  const asked = await listToUse(world, request, code, 'missing')
  const certifications = await requiredCertifications(world.db)
  const usual = {
    certification: asked.certification ?? certifications[0]?.key ?? '',
    due: addDays(asked.today, USUAL_DAYS),
    note: '',
  }
  const values = typed ?? usual
  const input = { ...values, selection: asked.selection }
  const ordered = await previewAssignment(world, world.db, input)
  const usable = { ...input, due: usual.due, note: '' }
  const order =
    isRefusal(ordered) && badInput(ordered) ? await previewAssignment(world, world.db, usable) : ordered
  return { ...headOf(world, asked), certifications, values, ...previewOf(order, ['assigned']) }
}

const badInput = ({ refused }: Refusal) => refused === 'invalid-input' || refused === 'private-number'

/** To whom letters would go, and when. */
export async function reminderData(world: PersonWorld, request: Request, code: string) {
  const asked = await listToUse(world, request, code, 'missing')
  const goOut = await lettersGoOut(world, world.db)
  const { hours } = await reminderSettingsOf(world.db)
  const now = world.now()
  return {
    ...headOf(world, asked),
    /** Null: none goes out at all. */
    letters: goOut ? { opens: maySendAt(now, hours) ? null : nextSending(now, hours).getTime() } : null,
    callsSearch: new URL(request.url).search,
    ...previewOf(await previewReminder(world, world.db, asked.selection), ['letter', 'phone']),
  }
}

function headOf(world: PersonWorld, { unit, search, on, listing, selection }: AskedList) {
  const { until } = selection
  return { unit: { code: unit.code, name: unit.name }, search, on, listing, until, press: newKeys(world)() }
}

type Named = Pick<Urgeable, 'personId' | 'fullName' | 'staffCode'>

/** What a preview says, in names, or why there is none. */
function previewOf(order: Outcome<{ people: Urgeable[]; mark: string }>, meant: readonly UrgedAs[]) {
  if (isRefusal(order)) return { refusal: order, mark: '', will: noneOf(meant), named: [], left: [] }
  const { people, mark } = order
  const byOutcome = grouped(people, ({ comesTo }) => comesTo)
  const meantPeople = people.filter(({ comesTo }) => meant.includes(comesTo))
  const left = leftOut.flatMap((why) => {
    const own = byOutcome.get(why) ?? []
    return own.length === 0 ? [] : [{ why, count: own.length, people: own.slice(0, MOST_NAMED).map(named) }]
  })
  const will = Object.fromEntries(meant.map((one) => [one, byOutcome.get(one)?.length ?? 0]))
  return { refusal: null, mark, will, named: meantPeople.slice(0, MOST_NAMED).map(named), left }
}

const noneOf = (meant: readonly UrgedAs[]): Record<string, number> =>
  Object.fromEntries(meant.map((one) => [one, 0]))

const named = ({ personId, fullName, staffCode }: Named): Named => ({ personId, fullName, staffCode })
