import { formatDay } from '../format.ts'
import type { Texts } from '../text.ts'

/** Signing in with a second step: an app that shows codes. */
export const secondStep: Texts['secondStep'] = {
  title: 'Two-step sign-in',
  lead: 'After the password you are asked for the 6-digit code in an app on your phone. Who knows the password but does not have your phone does not get in.',
  demanded: 'Your role needs two-step sign-in. Please set it up now to go on.',
  code: 'Confirmation code',
  codeHint: 'The 6 digits that the app shows now.',
  anyCodeHint: 'The 6 digits that the app shows now, or a recovery code.',
  off: {
    state: 'Off.',
    need: 'You need an authenticator app on your phone, such as Google Authenticator, Microsoft Authenticator or Aegis. It needs no network to make codes.',
    password: 'Current password',
    submit: 'Begin',
    removed: 'Two-step sign-in is off.',
  },
  on: {
    since: (day) => `On since ${formatDay(day)}.`,
    left: (count) => `${count} recovery ${count === 1 ? 'code is' : 'codes are'} left.`,
    few: 'Few recovery codes are left. Turn it off and on again to get new ones.',
    remove: 'Turn two-step sign-in off',
    removeText:
      'For a new phone: turn it off, then on again with the new one. It takes the password and a code. Every other device is signed out.',
    submit: 'Turn two-step sign-in off',
  },
  setup: {
    title: 'Set up the authenticator app',
    scan: '1. Open the authenticator app and scan this code',
    picture: 'QR code that adds the account to the authenticator app',
    here: 'The app is on this very device: open it',
    type: 'Cannot scan? Type this key into the app, as “time based”:',
    confirm: '2. Type the code that the app shows',
    submit: 'Confirm and turn on',
  },
  recovery: {
    title: 'Two-step sign-in is on',
    once: 'The recovery codes are shown this once. Print or copy them now.',
    lead: 'If the phone is lost, a recovery code stands in for the code in the app. Each works once.',
    slip: (name) => `Recovery codes of ${name}`,
    keep: 'Keep them where they can be locked away, not with the phone; send no photo of them.',
    print: 'Print these codes',
    done: 'I have put them away, go on',
  },
  signIn: {
    title: 'Enter the confirmation code',
    lead: 'The password is right. One more step: open the authenticator app on your phone and type the code that it shows.',
    submit: 'Go on',
    paperTitle: 'Enter a recovery code',
    paperLead:
      'Type a recovery code that was not used yet, from those you put away when you set up two-step sign-in.',
    paper: 'Recovery code',
    paperHint: 'For example B7PMX-3QDHV. Each works once.',
    toPaper: 'No phone? Use a recovery code',
    toApp: 'Use the code in the app',
    lost: 'If both phone and recovery codes are lost, ask an administrator to turn two-step sign-in off.',
    other: 'Sign in with another account',
  },
  card: {
    text: 'One more code on the phone after the password.',
    open: 'Look and set up',
  },
  removal: {
    title: 'Two-step sign-in is on',
    text: 'Turn it off only when the person has lost the phone and has no recovery code left, and you have recognised them. The password stays; every device is signed out.',
    submit: 'Turn two-step sign-in off',
  },
  advice: {
    title: 'Protect the administrator’s account',
    text: 'From the next sign-in on, administrators need two-step sign-in. Set it up now, with the phone at hand.',
    open: 'Set up two-step sign-in',
  },
  settings: {
    title: 'Sign-in rules',
    lead: 'Who must confirm with a code on the phone after typing the password.',
    administrators: 'Administrators always need two-step sign-in.',
    department: 'Department officers need two-step sign-in as well',
    departmentHint: 'Who has none yet is signed out, and sets it up at the next sign-in.',
    demo: 'This is an installation with made-up data: nobody is forced.',
  },
}
