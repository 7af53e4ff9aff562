import type { Texts } from '../text.ts'

/** The public front page. */
export const home: Texts['home'] = {
  title: 'When someone comes\u00a0home, commune staff know what to\u00a0do',
  lead: 'Training and certification for the staff of communes, wards and special zones who receive and support returned victims of human trafficking.',
  signIn: 'Sign in to learn',
  signInHint: 'First time here? Use the code on the slip of paper you were given.',
  verify: 'Check a certificate',
  firstMinutes: {
    title: 'Is someone at your door right now?',
    text: 'Open “The first 30 minutes” and follow it step by step.',
    open: 'See the first 30 minutes',
  },
  waysTitle: 'How you learn',
  ways: {
    lessons: {
      title: 'Short lessons, of use tonight',
      text: 'A few minutes each, written for the person who will open the door this evening. Stop at any time; your place is kept.',
    },
    scenarios: {
      title: 'Practice with real situations',
      text: 'Choose what to do, see what comes of it, and choose again. The people in them are all fictional.',
    },
    certificate: {
      title: 'A certificate that anyone can check',
      text: 'Pass the final test and receive a certificate with a number and a QR code that anyone can check.',
    },
  },
}
