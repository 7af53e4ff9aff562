import type { RefusalTexts } from '../vi/refusals.ts'
import type { trainingRefusals as vietnamese } from '../vi/training-refusals.ts'

export const trainingRefusals: Pick<RefusalTexts, keyof typeof vietnamese> = {
  'course-unknown': () => ({
    title: 'There is no such course or certification',
    advice: 'Choose a course or a certification from the list.',
  }),
  'course-unpublished': () => ({
    title: 'The course has not been published',
    advice: 'There is no version yet that could have been completed. Publish the course first.',
  }),
  'version-too-old': ({ course }) => ({
    title: 'What was learned is older than the certification demands',
    advice: `On that day “${course}” had a version older than the certification asks for. The person has to take it again, or only the course is accepted.`,
  }),
  'completion-known': () => ({
    title: 'This is recorded already',
    advice:
      'The person has completed the same course on this very day. Check the day. Nothing more was saved.',
  }),
  'certificate-rests-on-it': ({ number }) => ({
    title: 'A certificate rests on it',
    advice: `Certificate ${number} was issued for this. Revoke the certificate first, then take it back.`,
  }),
  'training-retracted': () => ({
    title: 'The training behind it was taken back',
    advice:
      'After this certificate was revoked, the training for which it was issued was taken back. Accept that training again: a new certificate is issued for it.',
  }),
  'day-to-come': () => ({
    title: 'This day is still to come',
    advice: 'Only training that has been completed is accepted, up to and including today.',
  }),
  'person-left': () => ({
    title: 'This person has left',
    advice: 'They hold no duty any more. If they are back, record their return first.',
  }),
  'own-training': () => ({
    title: 'Nobody decides on their own training',
    advice: 'Ask somebody else of the responsible body, or an administrator.',
  }),
  'waived-already': () => ({
    title: 'There is a waiver for these days already',
    advice:
      'The days overlap another waiver of the same certification. Change the last day of that one, or choose other days.',
  }),
  'private-number': ({ found }) => ({
    title: 'There is somebody’s own number in the text',
    advice: `“${found}” looks like a phone number or the number of an identity card. Leave it out; write nothing about victims or papers of identity here.`,
  }),
  'correction-open': () => ({
    title: 'You have sent this request already',
    advice: 'It is waiting for an answer; there is no need to send it again. Nothing more was saved.',
  }),
  'correction-closed': () => ({
    title: 'This request is closed',
    advice:
      'It was answered or withdrawn. Open the page again to read it; if the number is still wrong, send a new request.',
  }),
  'own-correction': () => ({
    title: 'Nobody answers their own request',
    advice: 'You sent this request or it is about you: somebody else in the department must answer it.',
  }),
}
