import { formatDay, lastDay } from '../format.ts'
import type { Texts } from '../text.ts'

export const waivers: Texts['waivers'] = {
  table: {
    title: 'Waivers',
    none: 'No certification is waived.',
    certification: 'Certification',
    time: 'Time',
    reason: 'Reason',
    by: 'Decided by',
    grantedBy: (who, on) => `${who}, ${formatDay(on)}`,
    endedBy: (who, on) => `Last day changed: ${who}, ${formatDay(on)}`,
    operator: 'Server operator',
    change: 'Change',
    end: 'End or take back',
    endOf: (certification) => `End or take back: ${certification}`,
  },
  time: (from, to) =>
    to ? `${formatDay(from)} up to and including ${lastDay(to)}` : `from ${formatDay(from)}, no end yet`,
  add: 'Grant a waiver',
  form: {
    title: 'Grant a waiver',
    lead: 'For somebody who need not hold a certificate for some time, as on parental leave, long sick leave or secondment.',
    effectTitle: 'What this does',
    effects: [
      'During the waiver the person leaves the denominator of coverage: neither trained nor missing. Lists still have the name and the reason.',
      'When it ends, the person is back in the denominator.',
      'A first day in the past changes the numbers of those days. What was reported can still be seen as it was.',
    ],
    certification: 'Certification',
    reason: 'Reason',
    reasonHint:
      'Short, with the number of the document if there is one. The person and the commune’s leader can read it. No medical record, no number of an identity card, no phone number, nothing about victims.',
    from: 'From',
    fromHint: 'The first day of the waiver.',
    last: 'Last day',
    lastHint: 'The last day of the waiver. Leave it empty if it is not known: it lasts until it is ended.',
    submit: 'Grant the waiver',
    noCertification: 'There is no certification yet.',
  },
  ending: {
    title: 'End a waiver',
    lead: 'Give the last day of the waiver. From the day after, the person is back in the denominator. Both what was before and after the change are kept.',
    last: 'Last day',
    lastHint: 'The last day of the waiver.',
    submit: 'Save the last day',
    wrong: 'Was this waiver entered by mistake?',
  },
  retraction: {
    title: 'Take back a waiver',
    lead: 'Only where it was entered by mistake. It counts as never granted: the numbers of all its days change. What was reported can still be seen as it was.',
    submit: 'Take this waiver back',
  },
}
