import type { StandingKind } from '../../domain/requirements/standing.ts'
import { formatDay, lastDay } from '../format.ts'
import type { Texts } from '../text.ts'

/** Learning: the list of what is due, lessons, scenarios. */
export const courses: Texts['courses'] = {
  title: 'Learning',
  table: (number) => `Table ${number}; scroll sideways to see all of it`,
  blocks: {
    law: 'The rule',
    situation: 'The situation',
    say: 'What to say',
    checklist: 'What to do',
    mistake: 'Common mistakes',
    pending: 'Awaiting the document',
  },
  law: {
    effectiveFrom: (day) => `In force from ${day}`,
    source: 'Source',
    unreviewed: 'Not yet reviewed by a legal officer',
  },
  kinds: { reading: 'Reading', scenario: 'Scenario', quiz: 'Test' },
  minutes: (count) => `${count} min`,
  lead: {
    start: 'Begin with the first lesson. You may stop at any time; your place is kept.',
    continue: 'Go on from where you stopped.',
    done: 'You have completed this course.',
    none: 'There are no courses yet.',
  },
  required: {
    kinds: {
      waived: (what) => `You are exempt: ${what}`,
      'renewal-due': (what) => `Expires soon, to be renewed: ${what}`,
      certified: (what) => `You are certified: ${what}`,
      'not-required': (what) => `Not required of you: ${what}`,
      'in-grace': (what) => `To be completed: ${what}`,
      expired: (what) => `Your certificate is no longer valid, to be taken again: ${what}`,
      'in-progress': (what) => `To be completed: ${what}`,
      assigned: (what) => `To be completed: ${what}`,
    },
    meaning: ({ kind, since, until, ...why }) => {
      const from = since ? ` since ${formatDay(since)}` : ''
      const by = until ? ` until the end of ${lastDay(until)}` : ''
      if (why.why === 'certificate')
        return `Certificate ${why.number} is valid ${why.validUntil ? `until the end of ${lastDay(why.validUntil)}` : 'without limit'}.`
      if (why.why === 'revoked') return `Certificate ${why.number} has been revoked${from}.`
      if (why.why === 'lapsed') return `Certificate ${why.number} has not been valid${from}.`
      if (kind === 'waived') return `This is not asked of you${from}${by}.`
      if (kind === 'in-grace')
        return `You are new in your duty. Complete this by the end of ${until ? lastDay(until) : ''}.`
      if (kind === 'in-progress') return `You have been learning${from} and have not completed it.`
      return `Your duty has needed this certificate${from}; you have not begun.`
    },
    todo: ({ kind, until }) => {
      const todo: Record<StandingKind, string> = {
        waived: until
          ? 'Nothing to do now. When the exemption ends you will be told again.'
          : 'Nothing to do. You may learn all the same.',
        certified: until
          ? `Nothing to do now. From ${formatDay(until)} on you may learn again to renew it.`
          : 'Nothing more to do.',
        'renewal-due': 'To do: learn again before that day, so that your certificate has no gap.',
        'not-required': 'Nothing to do.',
        'in-grace': 'To do: open the course, go through all parts and take the test in time.',
        expired: 'To do: take the course and its test again to get a new certificate.',
        'in-progress': 'To do: go on with the parts that are left, then take the test.',
        assigned: 'To do: open the course and begin with its first lesson.',
      }
      return todo[kind]
    },
    reason: (reason) => `Reason: ${reason}`,
    course: 'Open the course',
    courseFor: (what) => `Open the course for ${what}`,
  },
  changed: (count, by) =>
    `The course has changed: ${count} ${count === 1 ? 'part' : 'parts'} to learn again${by ? `, by the end of ${formatDay(by)}` : ''}. Everything else still counts as done.`,
  others: 'Other courses',
  othersLead: 'Not required. Whoever wants to may take them.',
  hours: (count) => `${count} ${count === 1 ? 'hour' : 'hours'} of study`,
  next: 'Next',
  begin: 'Begin',
  resume: 'Continue',
  open: 'Open',
  progress: (done, all) => `${done} of ${all} parts done`,
  progressLabel: (title) => `Progress in the course ${title}`,
  outline: 'Course content',
  lessonDone: 'Done',
  lessonAgain: 'Changed, learn again',
  lessonNext: 'Continue here',
  lessonLocked: 'Opens when the parts above are done',
  backToCourse: 'Course content',
  markDone: 'I have read this, on to the next part',
  alreadyDone: 'You have done this part.',
  toNext: 'On to the next part',
  toQuiz: 'Go to the test',
  toOutline: 'Back to the course content',
  position: (index, all) => `Part ${index} of ${all}`,
  continueHere: 'Read on from where you stopped',
  firstMinutes: 'Someone has come to report? See the first 30 minutes',
  certificate: {
    title: 'Certificate',
    see: 'See the certificate',
  },
  scenario: {
    persona: 'The person in this scenario (fictional)',
    learn: 'What you practise here',
    begin: 'Begin the scenario',
    question: 'What do you do?',
    choose: 'Choose this',
    pick: 'Pick one answer, then press “Choose this”.',
    chosen: 'You chose',
    happened: 'What came of it',
    why: 'Why',
    basis: 'Legal basis',
    verdicts: { right: 'Appropriate', wrong: 'Not appropriate', dangerous: 'Dangerous' },
    again: 'Try another way.',
    tried: 'tried',
    debrief: 'Looking back',
    pending: 'Awaiting the document',
    score: (right, of) => `Appropriate at the first try: ${right} of ${of} steps.`,
    restart: 'Do the scenario again from the start',
    finished: 'You have come to the end of this scenario.',
  },
}
