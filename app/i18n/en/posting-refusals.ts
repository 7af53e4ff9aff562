import { formatDay, lastDay } from '../format.ts'
import type { RefusalTexts } from '../vi/refusals.ts'

type Named =
  | 'contact-taken'
  | 'day-outside-posting'
  | 'unit-not-throughout'
  | 'posting-doubled'
  | 'posting-changed'
  | 'only-posting'
  | 'still-in-post'
  | 'not-in-post'
  | 'nothing-changes'

const taken = { staffCode: 'This staff code', phone: 'This phone number', email: 'This e-mail address' }

/** Refusals of the everyday changes: who works where, and how they are reached. */
export const postingRefusals: Pick<RefusalTexts, Named> = {
  'contact-taken': ({ field }) => ({
    title: `${taken[field]} is somebody else’s`,
    advice:
      'Another person in the system uses it. Check it; if it is the same person in a unit beyond yours, ask an administrator to move them.',
  }),
  'day-outside-posting': ({ from, to }) => ({
    title: 'The day lies outside the posting',
    advice: to
      ? `This posting lasts from ${formatDay(from)} to the end of ${lastDay(to)}. Choose a day within it.`
      : `This posting begins on ${formatDay(from)}. Choose that day or a later one.`,
  }),
  'unit-not-throughout': ({ since, until }) => ({
    title: 'The unit is not there all that time',
    advice: `The unit ${since ? `is there from ${formatDay(since)}` : 'is not in the list of units'}${
      until ? ` and ends after ${lastDay(until)}` : ''
    }. Choose another day or another unit.`,
  }),
  'posting-doubled': () => ({
    title: 'There is such a posting already',
    advice: 'The person holds this duty in this unit at that time already. Check unit, duty and days.',
  }),
  'posting-changed': () => ({
    title: 'This posting has just changed',
    advice:
      'Perhaps you sent it already, or somebody else changed it. Open the person’s page to see how it is.',
  }),
  'only-posting': () => ({
    title: 'The only posting cannot be removed',
    advice:
      'Without any posting the person belongs to no unit and is found by nobody. If the unit or the duty is wrong, use “Transfer” from the first day.',
  }),
  'still-in-post': () => ({
    title: 'The person is still in post on that day',
    advice: 'Choose a day after they left. If they take on another duty, use “Add a second duty”.',
  }),
  'not-in-post': () => ({
    title: 'The person is not in post on that day',
    advice: 'A second duty needs a first one. If they come back to work, use “Return”.',
  }),
  'nothing-changes': () => ({
    title: 'Nothing would change',
    advice: 'What you entered is so already. Check unit, duty and days.',
  }),
}
