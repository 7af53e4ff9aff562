import type { Texts } from '../text.ts'

/** The first day of an installation: code, administrator, province, department. */
export const setup: Texts['setup'] = {
  title: 'Set up the system',
  lead: 'Nobody administers this system yet. Setting it up is done once and takes about five minutes.',
  step: (step) => `Step ${step} of 2`,
  back: 'Previous step',
  next: 'Continue',
  code: {
    label: 'Setup code',
    hint: 'In the log of the server, in the line that names this page. Capitals or not makes no difference.',
  },
  province: {
    label: 'Province or city',
    hint: 'By Decision 19/2025 of the Prime Minister; Dong Nai has been a city since 30/4/2026.',
    choose: 'Choose from the list',
  },
  signIn: 'You have an account? Sign in',
  of: (province) => `Setting up: ${province}`,
  detailsLead: 'Everything but the province can be changed later under Settings.',
  administrator: {
    title: 'First administrator',
    lead: 'Whoever looks after the system at the department. Others can be added afterwards.',
  },
  department: {
    title: 'Issuing body',
    lead: 'Printed on certificates and named at the foot of every page.',
  },
  submit: 'Finish setting up',
  passwordAgain: 'Should something need correcting, everything you typed is kept except the password.',
}
