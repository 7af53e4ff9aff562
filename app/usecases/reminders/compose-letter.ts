import { dayOf, type Day } from '../../domain/day.ts'
import type { Due } from '../../domain/reminders/newly-due.ts'
import { occasionOn } from '../../domain/reminders/occasion.ts'
import { letters } from '../../i18n/vi/letters.ts'
import type { LetterWords } from '../../mail/letter-words.ts'
import type { Reader } from '../../persistence/client.ts'
import { answerToTell } from '../../persistence/corrections/answer-to-tell.ts'
import { requiredRowsOf } from '../../persistence/coverage/people.ts'
import { addReminders } from '../../persistence/reminders/new-letters.ts'
import type { ClaimedLetter } from '../../persistence/reminders/queue.ts'
import { certificationsOf, ledUnits } from '../../persistence/reminders/recipients.ts'
import { composeUrging } from '../urging/compose-urging.ts'
import { openAssignments } from '../urging/open-assignments.ts'
import type { World } from '../world.ts'
import { composeReportLetter } from '../reports/compose-report-letter.ts'
import { composeUnsubscribed } from '../reports/compose-unsubscribed.ts'
import { unitNews, weekBefore } from './unit-news.ts'

/** The pages that letters lead to. */
export type LetterPages = {
  learn: string
  coverage: string
  settings: string
  standing: string
  /** The reports on a unit by its code, of a period. */
  reports: (code: string, period: string) => string
}

export type Written = Pick<LetterWords, 'subject' | 'intro' | 'items' | 'action' | 'attachments'>

/**
 * What a letter says, by how things stand when it goes out: hours or days may have passed since it was made. Null where there
 * is nothing left to say.
 */
export function composeLetter(
  world: World,
  letter: ClaimedLetter,
  pages: LetterPages,
): Promise<Written | null> {
  const { db, now, settings } = world
  const today = dayOf(now())
  const to = (page: string) => settings.publicOrigin + page
  switch (letter.kind) {
    case 'reminder':
      return composeReminder(db, letter, today, to(pages.learn))
    case 'digest':
      return composeDigest(db, letter, today, to(pages.coverage))
    case 'report':
      return composeReportLetter(world, letter, (code, period) => to(pages.reports(code, period)))
    case 'unsubscribed':
      return composeUnsubscribed(db, letter, to(pages.coverage))
    case 'urging':
      return composeUrging(db, letter, { today, url: to(pages.learn) })
    case 'answer':
      return composeAnswer(db, letter, to(pages.standing))
    case 'test':
      return Promise.resolve(composeTest(to(pages.settings)))
  }
}

type Item = Parameters<typeof letters.reminder.item>[0]

async function composeReminder(
  db: Reader,
  letter: ClaimedLetter,
  today: Day,
  url: string,
): Promise<Written | null> {
  const { id, personId } = letter
  const meant = await certificationsOf(db, id)
  const assigned = await openAssignments(db, personId)
  const items: Item[] = []
  const told: (Due & { letterId: string })[] = []
  for (const row of await requiredRowsOf(db, [personId], today)) {
    const occasion = meant.has(row.certificationId) ? occasionOn(row.facts, row.terms, today) : null
    if (!occasion) continue
    const { certification } = row
    items.push({ certification, occasion, assigned: assigned(row, occasion.standing) })
    told.push({ personId, certificationId: row.certificationId, occasion, letterId: id })
  }
  if (items.length === 0) return null
  await addReminders(db, told)
  const { subject, intro, item, action } = letters.reminder
  return {
    subject: subject(items),
    intro,
    items: items.map((one) => item(one, today)),
    action: { label: action, url },
  }
}

/** So many names stand in a summary; the others are counted. */
const MOST_NAMES = 15

async function composeDigest(
  db: Reader,
  letter: ClaimedLetter,
  today: Day,
  url: string,
): Promise<Written | null> {
  const units = (await ledUnits(db, today, letter.personId)).get(letter.personId) ?? []
  const told = []
  for (const { unitId, name: unit } of units) {
    const { coverage, news } = await unitNews(db, unitId, { monday: letter.on, today })
    const { rate, trained, required } = coverage
    const more = Math.max(news.length - MOST_NAMES, 0)
    if (news.length > 0) told.push({ unit, rate, trained, required, more, news: news.slice(0, MOST_NAMES) })
  }
  if (told.length === 0) return null
  const { subject, intro, items, action } = letters.digest
  const { from, to } = weekBefore(letter.on)
  return {
    subject: subject(told),
    intro: intro(from, to),
    items: told.flatMap(items),
    action: { label: action, url },
  }
}

async function composeAnswer(db: Reader, { id }: ClaimedLetter, url: string): Promise<Written | null> {
  const told = await answerToTell(db, id)
  if (!told) return null
  const { subject, intro, item, action } = letters.answer
  const { about, outcome, words } = told
  return {
    ...{ subject: subject(about), intro, items: [item(about, outcome, words)] },
    action: { label: action, url },
  }
}

function composeTest(url: string): Written {
  const { subject, intro, action } = letters.test
  return { subject, intro, items: [], action: { label: action, url } }
}
