import { isLacking } from '../domain/urging/lacking.ts'
import { reminding } from '../domain/urging/candidate.ts'
import type { CallOutcome } from '../domain/urging/call.ts'
import { isRefusal, type Outcome } from '../domain/refusal.ts'
import type { Standing } from '../domain/requirements/standing.ts'
import { lastCalls, type MadeCall } from '../persistence/urging/calls.ts'
import { peopleToPhone } from '../persistence/urging/urgings.ts'
import { recordExport } from '../usecases/audit/record-export.ts'
import { decideUrging, type Urgeable } from '../usecases/urging/decide-urging.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { listToUse, type AskedList } from './coverage-list.ts'
import { typedText } from './form.ts'
import { inPlainWords } from './in-plain-words.ts'
import { accepted, refusalResponse } from './refusal.ts'

export type LineToCall = Pick<Urgeable, 'personId' | 'fullName' | 'staffCode' | 'phone' | 'posts'> & {
  lacking: { certification: string; standing: Standing }[]
  last: { outcome: CallOutcome; promisedBy: MadeCall['promisedBy']; at: number; by: string | null } | null
}

/**
 * Whom to phone of those who were chosen, unit by unit: whoever lacks something today. `who`: those without an e-mail address
 * alone. `of`: those whom a reminder found without one.
 */
export async function callsOfList(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<{ asked: AskedList; who: 'all' | 'no-email'; found: Outcome<{ lines: LineToCall[] }> }> {
  const asked = await listToUse(world, request, code, 'missing')
  const { searchParams } = new URL(request.url)
  const who = whoOf(searchParams)
  const urging = searchParams.get('of')
  const personIds = urging ? await peopleToPhone(world.db, urging) : asked.selection.personIds
  const { certificationId } = asked.question
  const about = { certificationId, until: asked.selection.until }
  const selection = { ...asked.selection, personIds }
  const decided = await decideUrging(world, world.db, selection, (candidate) =>
    reminding({ ...candidate, email: null, written: false }, about),
  )
  if (isRefusal(decided)) return { asked, who, found: decided }
  const people = decided.people.filter(
    ({ comesTo, email }) => comesTo === 'phone' && (who === 'all' || email === null),
  )
  return { asked, who, found: { lines: await linesOf(world, people, about) } }
}

function whoOf(params: URLSearchParams): 'all' | 'no-email' {
  const named = params.getAll('who').filter(Boolean)
  if (!named.every((one) => one === 'all' || one === 'no-email'))
    throw refusalResponse({ refused: 'filter-unreadable', filter: 'who' })
  return named.includes('no-email') ? 'no-email' : 'all'
}

/** The same as a file, which is recorded: who took phone numbers along. */
export async function exportedCalls(
  world: PersonWorld,
  request: Request,
  code: string,
): Promise<{ today: AskedList['today']; lines: LineToCall[] }> {
  const { asked, found } = await inPlainWords(callsOfList(world, request, code))
  const { lines } = accepted(found)
  const { today, question } = asked
  await recordExport(world, { name: 'calls', unitId: question.unitId, on: today, lines: lines.length })
  return { today, lines }
}

async function linesOf(
  { db }: PersonWorld,
  people: Urgeable[],
  { certificationId, until }: { certificationId: string | null; until: AskedList['selection']['until'] },
): Promise<LineToCall[]> {
  const last = await lastCalls(
    db,
    people.map(({ personId }) => personId),
  )
  const lines = people.map(({ personId, fullName, staffCode, phone, posts, standings, titles }) => {
    const lacking = standings
      .filter((one) => certificationId === null || one.certificationId === certificationId)
      .filter(({ standing }) => isLacking(standing, until))
      .map((one) => ({ certification: titles[one.certificationId] ?? '', standing: one.standing }))
    const call = last.get(personId)
    return {
      ...{ personId, fullName, staffCode, phone, posts, lacking },
      last: call ? { ...call, at: call.at.getTime() } : null,
    }
  })
  const unit = ({ posts }: LineToCall) => posts[0]?.unit ?? ''
  return lines.sort((a, b) => unit(a).localeCompare(unit(b), 'vi'))
}

export type TypedCalls = Record<string, { outcome: string; promised: string }>

/** The calls that a form writes down, by person; rows in which nothing was chosen are none. */
export function typedCalls(form: FormData): TypedCalls {
  const calls: TypedCalls = {}
  for (const [name, value] of form) {
    const [field, personId] = name.split('.')
    if (field !== 'outcome' || !personId || value === '') continue
    calls[personId] = {
      outcome: typedText(value).slice(0, 40),
      promised: typedText(form.get(`promised.${personId}`)).slice(0, 40),
    }
  }
  return calls
}
