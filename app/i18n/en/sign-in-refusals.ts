import type { RefusalTexts } from '../vi/refusals.ts'
import { waiting } from './waiting.ts'

/** Declined at the second step of signing in, and where codes are given out. */
export const signInRefusals: Pick<RefusalTexts, 'too-many-codes' | 'one-time-code-wrong'> = {
  'too-many-codes': ({ retryAfterSeconds }) => ({
    title: 'Too many codes in a short time',
    advice: `Please wait ${waiting(retryAfterSeconds)}, then go on. To give codes to many people at once, ask an administrator.`,
  }),
  'one-time-code-wrong': () => ({
    title: 'The confirmation code is not right',
    advice:
      'The code in the app changes every 30 seconds and works once. Wait for the next one and type it. If that fails too, check the date and time of the phone.',
  }),
}
