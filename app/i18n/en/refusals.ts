import { formatInstant } from '../format.ts'
import type { Texts } from '../text.ts'
import { backupRefusals } from './backup-refusals.ts'
import { certificateRefusals } from './certificate-refusals.ts'
import { codeRefusals } from './code-refusals.ts'
import { draftRefusals } from './draft-refusals.ts'
import { filterRefusals } from './filter-refusals.ts'
import { signInRefusals } from './sign-in-refusals.ts'
import { postingRefusals } from './posting-refusals.ts'
import { requirementRefusals } from './requirement-refusals.ts'
import { reminderRefusals } from './reminder-refusals.ts'
import { reportRefusals } from './report-refusals.ts'
import { registerRefusals } from './register-refusals.ts'
import { rosterRefusals } from './roster-refusals.ts'
import { trainingRefusals } from './training-refusals.ts'
import { unitRefusals } from './unit-refusals.ts'
import { urgingRefusals } from './urging-refusals.ts'
import { waiting } from './waiting.ts'

/** What happened, and what to do now. */
export const refusals: Texts['refusals'] = {
  'not-signed-in': () => ({
    title: 'You are not signed in',
    advice: 'Sign in, then open this page again.',
  }),
  'another-account': () => ({
    title: 'Another account is signed in on this browser',
    advice: 'Sign that account out, sign in with your own, then open this page again.',
  }),
  'not-found': () => ({
    title: 'This page was not found',
    advice:
      'The address may be incomplete, the content may have been removed, or your account may not be allowed to see it. Go back to the main page and open it from there.',
  }),
  'password-change-required': () => ({
    title: 'Choose a password first',
    advice: 'You are using a first sign-in code. Choose a password of your own, then go on.',
  }),
  'wrong-credentials': () => ({
    title: 'The name or the password is not right',
    advice:
      'Check Caps Lock and the Vietnamese keyboard, then try again. If you have forgotten your password, ask the head of your unit for a new code.',
  }),
  'too-many-tries': ({ retryAfterSeconds }) => ({
    title: 'Too many wrong tries',
    advice: `Please wait ${waiting(retryAfterSeconds)}, then try again. If you do not remember your password, ask the head of your unit for a new code.`,
  }),
  'password-too-short': () => ({
    title: 'The password is too short',
    advice: 'Use at least 8 characters, for example a short sentence that you remember easily.',
  }),
  'password-too-long': () => ({
    title: 'The password is too long',
    advice: 'Use 128 characters at most.',
  }),
  'password-too-common': () => ({
    title: 'This password is too easy to guess',
    advice:
      'It is on the list of passwords that are often tried, or it contains your name or code. Choose another sentence that only you know.',
  }),
  'password-not-repeated': () => ({
    title: 'The two passwords are not the same',
    advice: 'Type the same password into both fields.',
  }),
  'password-unchanged': () => ({
    title: 'The new password is the one you have now',
    advice: 'Choose a different one.',
  }),
  'current-password-wrong': () => ({
    title: 'The current password is not right',
    advice: 'Type the password that you have just signed in with.',
  }),
  'login-taken': () => ({
    title: 'Someone else already signs in with this',
    advice: 'This staff code, phone number or e-mail address belongs to another account. Please check it.',
  }),
  'unit-unknown': () => ({
    title: 'There was no such unit on that day',
    advice: 'Check the code and the day: a code is right only while the unit exists.',
  }),
  'person-unknown': () => ({
    title: 'No such member of staff',
    advice: 'Check the staff code, then try again.',
  }),
  'certification-unknown': () => ({
    title: 'There is no such certification',
    advice: 'Look at the list of certifications, then try again.',
  }),
  'duty-unknown': ({ name }) => ({
    title: `There is no duty called “${name}”`,
    advice: 'Check the name of the duty as it stands in the list of staff.',
  }),
  'role-unknown': () => ({
    title: 'There is no such role',
    advice: 'Choose a role from the list.',
  }),
  'invalid-input': () => ({
    title: 'What was sent is not valid',
    advice: 'Check the fields and send them again. Nothing has been saved.',
  }),
  'quiz-not-open': () => ({
    title: 'The test is not open yet',
    advice: 'Complete the parts before it; the test opens right after.',
  }),
  'attempts-used-up': () => ({
    title: 'There are no attempts left',
    advice:
      'The results you have are kept. If you need another attempt, ask whoever is in charge of the course.',
  }),
  'attempt-too-soon': ({ notBefore }) => ({
    title: 'It is too early for the next attempt',
    advice: `You may try again from ${formatInstant(new Date(notBefore))}. Until then, look at the lessons once more.`,
  }),
  'attempt-closed': () => ({
    title: 'This attempt is over',
    advice: 'The answers saved before have been marked. Open the test again to see the result.',
  }),
  'question-not-in-paper': () => ({
    title: 'This question is not part of the test',
    advice: 'Open the test again and go on. The answers you saved are still there.',
  }),
  'option-not-in-question': () => ({
    title: 'This answer does not belong to the question',
    advice: 'Open the test again and choose once more. The answers you saved are still there.',
  }),
  'choice-not-here': () => ({
    title: 'This choice is no longer there',
    advice: 'The scenario has moved on, perhaps in another window. Open the lesson again to go on.',
  }),
  ...draftRefusals,
  ...signInRefusals,
  ...postingRefusals,
  ...certificateRefusals,
  ...backupRefusals,
  ...registerRefusals,
  ...codeRefusals,
  ...filterRefusals,
  ...reminderRefusals,
  ...reportRefusals,
  ...rosterRefusals,
  ...trainingRefusals,
  ...unitRefusals,
  ...urgingRefusals,
  ...requirementRefusals,
  'unit-needed': () => ({
    title: 'This role needs a unit',
    advice: 'Choose a unit. Only administrators and trainers may do without one.',
  }),
  'unit-code-taken': () => ({
    title: 'This code is in use',
    advice: 'Another unit has this code on that day or after it. Check the code and the day.',
  }),
  'role-held': () => ({
    title: 'This person holds that role already',
    advice: 'Choose another role or another unit.',
  }),
  'own-account': () => ({
    title: 'Nobody changes their own account here',
    advice: 'Ask another administrator. You change your password yourself, on the page Account.',
  }),
  'last-administrator': () => ({
    title: 'This is the last administrator',
    advice: 'Make somebody else administrator first, then do this again.',
  }),
  'setup-code-wrong': () => ({
    title: 'The setup code is not right, or its time is over',
    advice:
      'Look at the log of the server again: only the code printed last works, for 24 hours. Start the system again for a new one.',
  }),
  'logo-unreadable': () => ({
    title: 'The logo could not be read',
    advice: 'Choose an intact PNG, JPEG or WebP image. Nothing was saved.',
  }),
  'logo-too-large': () => ({
    title: 'The logo file is too large',
    advice: 'Choose an image smaller than 2 MB. Nothing was saved.',
  }),
  'body-too-large': () => ({
    title: 'What was sent is too large',
    advice: 'Shorten it or split the file, then send it again. Nothing has been saved.',
  }),
  'foreign-origin': () => ({
    title: 'This request did not come from this site',
    advice:
      'For safety, requests from other sites are not accepted. Open the page again and do it from there.',
  }),
}
