import { formatDay, lastDay } from '../format.ts'
import type { RefusalTexts } from '../vi/refusals.ts'

type Named =
  | 'certification-used'
  | 'day-outside-requirement'
  | 'requirement-changed'
  | 'window-beyond-validity'
  | 'course-version-unknown'

/** Refusals of requirements and certifications. */
export const requirementRefusals: Pick<RefusalTexts, Named> = {
  'certification-used': () => ({
    title: 'The certification has been used',
    advice: 'There are certificates, requirements or waivers of it, so it cannot be removed.',
  }),
  'day-outside-requirement': ({ from, to }) => ({
    title: 'The day is outside the time of the requirement',
    advice: to
      ? `It holds from ${formatDay(from)} to the end of ${lastDay(to)}. Choose a day in between.`
      : `It holds from ${formatDay(from)}. Choose that day or a later one.`,
  }),
  'requirement-changed': () => ({
    title: 'The requirement has just been changed',
    advice: 'Somebody else ended it or took it back. Open the list of requirements to see how things are.',
  }),
  'window-beyond-validity': () => ({
    title: 'The renewal window is longer than the validity',
    advice: 'A new certificate would be due for renewal at once. Enter no more months than it is valid.',
  }),
  'course-version-unknown': () => ({
    title: 'The course has no such version',
    advice: 'Choose a published version from the list.',
  }),
}
