import { endOf, type Day } from '../day.ts'
import { contains } from '../period.ts'
import { inNameOrder } from '../language/person-name.ts'
import {
  isTrained,
  standing,
  type Standing,
  type StandingFacts,
  type StandingTerms,
} from '../requirements/standing.ts'
import { groupOf, groups, type Group } from './counts.ts'

type Entered = { recordedAt: string }
export type ListedPosting = { unitCode: string; unit: string; duty: string; from: Day } & Entered

/** One person and one certification that is required of them, as the facts came. */
export type RequiredRow = {
  personId: string
  fullName: string
  staffCode: string
  phone: string | null
  email: string | null
  certificationId: string
  certification: string
  terms: StandingTerms
  postings: ListedPosting[]
  facts: Omit<StandingFacts, 'certificates' | 'waivers'> & {
    waivers: (StandingFacts['waivers'][number] & Entered)[]
    certificates: (StandingFacts['certificates'][number] & Entered)[]
  }
}

/** Somebody behind a number: who, where, in which group and why. */
export type ListedPerson = {
  personId: string
  fullName: string
  staffCode: string
  phone: string | null
  email: string | null
  postings: ListedPosting[]
  group: Group
  standings: { certification: string; standing: Standing }[]
  /** A posting, a waiver or a certificate that matters here was entered after the day had ended. */
  enteredLate: boolean
}

/** The people behind a number, in the Vietnamese order of names: each once, with all their standings. */
export function listPeople(rows: readonly RequiredRow[], day: Day): ListedPerson[] {
  const byPerson = new Map<string, RequiredRow[]>()
  for (const row of rows) {
    const own = byPerson.get(row.personId)
    if (own) own.push(row)
    else byPerson.set(row.personId, [row])
  }
  const ended = endOf(day)
  return inNameOrder([...byPerson.values()].flatMap((own) => person(own, day, ended)))
}

function person(rows: RequiredRow[], day: Day, ended: Date): ListedPerson[] {
  const [first] = rows
  if (!first) return []
  const stood = rows.map((row) => ({ row, standing: standing(row.facts, row.terms, day) }))
  const standings = stood
    .map((one) => ({ certification: one.row.certification, standing: one.standing }))
    .sort((a, b) => (a.certification < b.certification ? -1 : 1))
  const { personId, fullName, staffCode, phone, email, postings } = first
  const group = groupOf(standings.map((one) => one.standing.kind))
  const enteredLate = stood.some((one) => isLate(one.row, one.standing, day, ended))
  return [{ personId, fullName, staffCode, phone, email, postings, group, standings, enteredLate }]
}

function isLate({ postings, facts }: RequiredRow, stood: Standing, day: Day, ended: Date): boolean {
  const late = ({ recordedAt }: Entered) => new Date(recordedAt) >= ended
  const deciding = facts.certificates.filter(
    ({ number }) => stood.why === 'certificate' && stood.number === number,
  )
  const waiving = facts.waivers.filter((waiver) => stood.why === 'waiver' && contains(waiver, day))
  return postings.some(late) || deciding.some(late) || waiving.some(late)
}

/** What a list may be narrowed to: a group, the denominator, of it all who are not trained or are, or everybody. */
export const listings = ['all', 'required', 'missing', 'trained', ...groups] as const
export type Listing = (typeof listings)[number]

/** Whether somebody belongs to a listing. Waived people are neither missing nor trained. */
export function listedIn(listing: Listing, { group }: { group: Group }): boolean {
  if (listing === 'all') return true
  if (listing === 'required') return group !== 'waived'
  if (listing === 'trained') return group !== 'waived' && isTrained(group)
  if (listing === 'missing') return group !== 'waived' && !isTrained(group)
  return group === listing
}
