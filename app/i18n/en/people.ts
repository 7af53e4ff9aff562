import type { Texts } from '../text.ts'

/** Signing in, one's own account. */
export const people: Texts['people'] = {
  signIn: {
    title: 'Sign in',
    lead: 'Use your staff code, phone number or e-mail address.',
    login: 'Staff code, phone number or e-mail',
    password: 'Password or first sign-in code',
    passwordHint: 'First time: type the code on your slip of paper, for example K7PMX-3QDHV.',
    keep: 'Keep me signed in on this phone (30 days)',
    keepHint: 'Only on a device that is yours alone.',
    submit: 'Sign in',
    help: 'Forgotten your password, or no code yet?',
    helpText: 'Ask the head of your unit or the Department of Health for a new sign-in code.',
  },
  signOut: 'Sign out',
  fields: {
    staffCode: 'Staff code',
    staffCodeHint: 'To sign in with, for example LS-0001.',
    name: 'Full name',
    phone: 'Phone number',
    phoneHint: 'Also to sign in with. May be left empty.',
    phoneOwnHint: 'Also to sign in with. A phone number or an e-mail address is needed.',
    email: 'E-mail',
  },
  account: {
    title: 'Account',
    name: 'Full name',
    staffCode: 'Staff code',
    phone: 'Phone number',
    email: 'E-mail',
    postings: 'Current duties',
    none: 'None yet',
    changePassword: 'Change password',
    wrong: 'Something not right? Tell the head of your unit or the Department of Health.',
  },
  password: {
    title: 'Choose a password',
    firstLead:
      'You have signed in with a first sign-in code. Choose a password of your own; the code then stops working.',
    changeLead: 'Every other device that is signed in will be signed out.',
    current: 'Current password',
    password: 'New password',
    passwordHint:
      'At least 8 characters. A short sentence that you remember easily is best; spaces are allowed.',
    repeat: 'New password again',
    submit: 'Save password',
  },
}
