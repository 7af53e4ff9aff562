import { formatDay } from '../format.ts'
import type { Texts } from '../text.ts'

/** The target of coverage, and where it is set. */
export const coverageTarget: Texts['coverageTarget'] = {
  title: (unit) => `Coverage target: ${unit}`,
  lead: 'The share of staff to be trained who hold a valid certificate, and the day by which it must be reached. The dashboard counts what is missing, and projects, by this target.',
  scope: (unit) => `It applies to ${unit} and to all units below that have no target of their own.`,
  percent: 'Share to reach (%)',
  percentHint: 'A whole number from 1 to 100.',
  by: 'To be reached by the end of',
  byHint: 'The plan in force looks ahead to the end of 2030.',
  save: 'Save target',
  change: 'Change target',
  passedFrom: (units) => `The target came from ${units} when units were reorganised.`,
  differing: 'The units before the reorganisation had different targets',
  former: (percent, by) => `${percent}% by the end of ${formatDay(by)}`,
  formerNone: 'no target of its own',
  meanwhile: (percent, by) =>
    `The new unit has no target of its own yet; reckoned with is ${percent}% by the end of ${formatDay(by)}.`,
  decide: 'Set the target of the new unit',
  is: (percent, by) => `Target: ${percent}% by the end of ${formatDay(by)}`,
}
