import type { Outcome } from '../../domain/refusal.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import type { ReportFacts } from '../../domain/reports/report-facts.ts'
import { text } from '../../i18n/text.ts'
import { drawCoverageReport, type MissingPerson } from '../../pdf/report/coverage-report.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import { reading, type World } from '../world.ts'
import { gatherReport, type AskedReport } from './gather-report.ts'
import { listedPeople } from './missing-people.ts'
import type { ReportAddresses } from './report-addresses.ts'

/** So many names stand in an appendix; a longer list is for Excel. */
export const MOST_IN_ANNEX = 5_000

export type WantedPaper = { at: ReportAddresses; annex: boolean }
export type DrawnReport = { bytes: Uint8Array<ArrayBuffer>; facts: ReportFacts }

/** A report as an official document. Of a day to come there is none. */
export async function drawReport(
  world: World,
  asked: AskedReport,
  { at, annex }: WantedPaper,
): Promise<Outcome<DrawnReport>> {
  const { db, now, settings } = world
  if (asked.days.on > asked.today) return { refused: 'report-ahead' }
  const facts = await reading(world, (reader) => gatherReport(reader, asked, now()))
  const lacking = facts.now.required - facts.now.trained
  if (annex && lacking > MOST_IN_ANNEX)
    return { refused: 'too-many-people', people: lacking, most: MOST_IN_ANNEX }
  const missing = annex ? await missingOf(world, asked) : null
  const { parentBody, body, place, signatoryTitle } = (await issuerOf(db)) ?? text.certificates.issuerNotSet
  const issuer = { parentBody, body, place, signatoryTitle }
  const bytes = await drawCoverageReport({ facts, issuer, at, missing, demo: settings.demo ?? false })
  return { bytes, facts }
}

async function missingOf(world: World, { question }: AskedReport): Promise<MissingPerson[]> {
  const found: MissingPerson[] = []
  for await (const person of listedPeople(world, question, 'missing')) found.push(onPaper(person))
  return found
}

function onPaper({ fullName, staffCode, postings, group }: ListedPerson): MissingPerson {
  const each = (words: string[]) => [...new Set(words)].join('; ')
  return {
    ...{ fullName, staffCode, group },
    units: each(postings.map(({ unit }) => unit)),
    duties: each(postings.map(({ duty }) => duty)),
  }
}
