import type { Texts } from '../text.ts'

/** What stands around every page. */
export const shell: Texts['shell'] = {
  site: 'Đón Về',
  siteTitle: 'Đón Về – Training for those who receive and support returned victims of trafficking',
  tagline: 'Receiving and supporting returned victims',
  skip: 'Skip to the content',
  demo: 'SAMPLE DATA',
  demoHint: 'A trial copy: people and figures are made up, and its certificates are worth nothing.',
  navigation: 'Main pages',
  learn: 'Learning',
  certificates: 'Certificates',
  register: 'Register',
  teach: 'Writing courses',
  coverage: 'Coverage',
  staff: 'Staff',
  units: 'Units',
  requirements: 'Requirements',
  accounts: 'Accounts',
  settings: 'Settings',
  audit: 'Audit log',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'Account',
  accountOf: (name) => `Account of ${name}`,
  changePassword: 'Change password',
  firstMinutes: 'Someone has come to report? See the first 30 minutes',
  textSize: 'Text size',
  textSizes: {
    small: { sign: 'A−', label: 'Small text' },
    normal: { sign: 'A', label: 'Medium text' },
    large: { sign: 'A+', label: 'Large text' },
  },
  /** Each in its own words, in every language. */
  languages: {
    vi: { name: 'Tiếng Việt', short: 'VI' },
    en: { name: 'English', short: 'EN' },
  },
  footer: {
    about:
      'Đón Về trains and certifies the commune staff of Viet Nam who receive and support returned victims of human trafficking. Its lessons, tests and certificates are in Vietnamese.',
    runBy: (body) => `Run by: ${body}`,
    verify: 'Check a certificate',
    hotlineNumber: '111',
    hotline: 'National hotline against human trafficking: free, day and night',
    contact: 'Help',
  },
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show password',
  sending: 'Sending…',
  failure: {
    title: 'The system has a fault',
    advice:
      'You did nothing wrong, and what was saved is still there. Please try again in a few minutes; if it goes on, give the reference below to your administrator.',
    reference: (id) => `Reference: ${id}`,
  },
  toHome: 'Back to the main page',
}
