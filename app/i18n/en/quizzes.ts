import { formatInstant } from '../format.ts'
import type { Texts } from '../text.ts'

/** Tests: before, during and after an attempt. */
export const quizzes: Texts['quizzes'] = {
  about: {
    questions: 'Questions',
    time: 'Time',
    minutes: (count) => `${count} minutes`,
    noLimit: 'No limit',
    pass: 'Pass mark',
    percent: (mark) => (mark === 0 ? 'Nobody passes or fails' : `${mark}% or more`),
    attempts: 'Attempts',
    unlimited: 'No limit',
    left: (left, all) => `${left} of ${all} left`,
  },
  rules: [
    'Each answer is saved as soon as you choose it. If the network fails or the phone goes off, open the test again: everything is still there.',
    'When the time is up, what was saved is marked.',
    'Once you have handed in, you see the right answers and the explanation of each question.',
  ],
  diagnosticRules: [
    'This test is for yourself, to see where you stand. Nobody fails it; hand it in and go on to the lessons.',
    'Leave what you do not know unanswered; there is no need to guess. The lessons have the answers.',
    'Each answer is saved as soon as you choose it. If the network fails or the phone goes off, open the test again: everything is still there.',
  ],
  start: 'Start the test',
  again: 'Take the test again',
  resume: 'Continue the open attempt',
  openUntil: (deadline) => `You have an open attempt, to be handed in by ${formatInstant(deadline)}.`,
  open: 'You have an open attempt.',
  locked: 'The test opens when you have done the parts before it.',
  toBefore: 'Continue learning',
  passed: 'You have passed this test.',
  handedIn: 'You have done this test.',
  past: 'Your attempts',
  attempt: (number) => `Attempt ${number}`,
  columns: { attempt: 'Attempt', when: 'Handed in', score: 'Score', result: 'Result' },
  results: { passed: 'Passed', failed: 'Not passed', handedIn: 'Handed in', open: 'Open' },
  see: 'Review',
  noAttempts: 'No attempts yet.',
  backToCourse: 'Course content',
  backToQuiz: 'The test',

  question: (position, all) => `Question ${position} of ${all}`,
  single: 'Choose one answer.',
  multiple: 'Choose every right answer.',
  save: 'Save this answer',
  saved: 'Saved',
  deadline: (at) => `Hand in before ${formatInstant(at)}`,
  overview: 'The questions of this test',
  goTo: (position, answered) => `Question ${position}, ${answered ? 'answered' : 'not answered'}`,
  answered: (count, all) => `${count} of ${all} answered`,
  finish: 'Hand in',
  finishHint: 'After that nothing can be changed.',
  finishOpen: (count) =>
    count === 0
      ? 'You have answered every question.'
      : count === 1
        ? '1 question is not answered yet.'
        : `${count} questions are not answered yet.`,
  submit: 'Hand in and see the result',

  script: {
    saving: 'Saving…',
    savedAt: 'Saved at {time}',
    retrying: 'Not saved yet, trying again. Please leave this page open.',
    closed: 'The test is over, so this answer cannot be saved. Reload the page to see the result.',
    refused: 'This answer could not be saved. Reload the page and choose again.',
    signedOut:
      'You have been signed out, so this answer is not saved. Reload the page, sign in and choose again.',
    left: '{minutes} min left',
    soon: 'Less than a minute left',
    answered: '{count} of {all} answered',
    open: 'Not answered yet: {count}.',
    full: 'You have answered every question.',
  },

  result: {
    title: (quiz) => `Result: ${quiz}`,
    passed: 'Passed',
    failed: 'Not passed',
    score: (score, all, percent) => `${score} of ${all} questions, ${percent}`,
    needed: (mark) => `You need ${mark}% or more to pass.`,
    handedIn: 'Handed in',
    diagnostic:
      'Nobody passes or fails this test. What you did not know, you will meet again in the lessons.',
    toLessons: 'Go to the lessons',
    certificate: 'Get your certificate',
    toCourse: 'Back to the course',
    tryAgain: 'Look at the questions below that went wrong, read the lessons they come from, then try again.',
    retry: 'Take the test again',
    review: 'Question by question',
    right: 'Right',
    partly: 'Partly right',
    wrong: 'Not right',
    unanswered: 'Not answered',
    yours: 'your answer',
    rightOption: 'right answer',
    explanation: 'Explanation',
    mark: (mark) => `Score: ${mark}`,
  },
}
