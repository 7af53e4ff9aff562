import { formatCount, formatDay, formatRate, lastDay } from '../format.ts'
import type { Texts } from '../text.ts'

/** Who must hold which certification, where and from when. */
export const requirements: Texts['requirements'] = {
  title: 'Required certifications',
  back: 'Required certifications',
  lead: 'Who must hold which certification, in which unit, from which day. Coverage is counted by these requirements.',
  leadReading:
    'The requirements that apply to your unit. People and rates are counted within the units in your charge.',
  certifications: 'Certifications',
  add: 'Add a requirement',
  open: 'In force and to come',
  ended: 'Ended',
  which: 'Show the requirements',
  none: 'No requirement yet.',
  noneEnded: 'No requirement has ended yet.',
  columns: {
    certification: 'Certification',
    unit: 'Unit',
    duties: 'Duties',
    time: 'Time',
    people: 'People today',
    rate: 'Rate today',
    actions: 'Actions',
  },
  above: 'Set by the level above',
  everyDuty: 'Every duty',
  toCome: 'To come',
  time: (from, to) => (to ? `${formatDay(from)} to the end of ${lastDay(to)}` : `from ${formatDay(from)}`),
  coverage: 'Show the coverage',
  end: 'End',
  endOf: (what) => `End the requirement: ${what}`,
  withdraw: 'Take back one entered by mistake',
  done: {
    added: 'The requirement was added.',
    ended: 'The end of the requirement was recorded.',
    withdrawn: 'The requirement was taken back.',
  },
  newer: 'Previous page',
  older: 'Next page',
  loadFirst: 'There is no certification yet: load the curriculum or add one first.',
  form: {
    title: 'Add a requirement',
    lead: 'Staff of the unit and of all units below it must hold the certification. See what it does before it is saved.',
    certification: 'Certification',
    unit: 'Unit',
    unitHint: 'It applies to the units below as well.',
    unitCode: 'Code of the unit',
    unitCodeHint: 'Its code on the first day, for example 20 or 06184.',
    duties: 'Duties that must hold it',
    dutiesHint: 'None ticked: every duty.',
    from: 'From',
    fromHint: 'First day on which the certification must be held.',
    last: 'To the end of (optional)',
    lastHint: 'Leave empty where there is no end yet.',
    preview: 'Preview',
  },
  preview: {
    title: 'Preview of the requirement',
    lead: 'Nothing has been saved. Check it, then confirm.',
    edit: 'Edit',
    confirm: 'Require it',
    passedOn: 'The unit has ended or will; the requirement goes on in those that come after it:',
    overlaps: (count) =>
      `Overlaps with ${formatCount(count)} existing ${count === 1 ? 'requirement' : 'requirements'}`,
    overlapsText:
      'The same certification, with a unit, a duty and days in common. It can be saved: everybody is counted once.',
    people: (on, count) => `Applies to ${formatCount(count)} people on ${formatDay(on)}`,
    peopleGone: (on, count) => `The requirement applies to ${formatCount(count)} people on ${formatDay(on)}`,
    newly: (count, all) => {
      if (count === 0) return 'Another requirement of the same certification applies to all of them already.'
      const who = count === all ? 'All' : formatCount(count)
      return `${who} of them did not have to hold the certification before.`
    },
    freed: (count, all) => {
      if (count === 0) return 'All of them must still hold the certification: another requirement applies.'
      const who = count === all ? 'All' : formatCount(count)
      return `${who} of them need not hold the certification any more.`
    },
    byStanding: 'People by where they stand',
    count: 'People',
    units: 'How coverage changes',
    unitsLead: 'Counted for this certification alone.',
    columns: { unit: 'Unit', on: 'Day', before: 'Now', after: 'Once saved' },
    rate: ({ required, trained, rate }) =>
      rate === null
        ? 'nobody has to'
        : `${formatCount(trained)}/${formatCount(required)} people, ${formatRate(rate)}`,
    late: (from) =>
      `Entered late: figures from ${formatDay(from)} until now will change. Reports that were sent can still be seen as they were.`,
    kept: 'What was recorded before is kept.',
  },
  ending: {
    title: 'End a requirement',
    lead: 'After the chosen day the requirement no longer applies. Nothing changes before it.',
    last: 'Last day on which it applies',
    lastHint: 'It still applies on this day.',
    preview: 'Preview',
    again: 'Preview again',
    confirm: 'End the requirement',
    wrong: 'Entered by mistake, and never required?',
    result: 'This will change',
  },
  withdrawal: {
    title: 'Take back a requirement',
    lead: 'Only where it was never required. The figures of every day will be as if it had not been there.',
    confirm: 'Take it back',
    cancel: 'Keep it',
  },
}
