import type { Texts } from '../text.ts'

/** What staff are told about their data; the Vietnamese text is the one that counts. */
export const privacy: Texts['privacy'] = {
  title: 'Notice about personal data',
  lead: 'For staff who use this system: what is kept, why, for how long and whom to ask.',
  version: (version) => `Version ${version}`,
  unreviewed: 'Not yet reviewed by lawyers',
  noBody: 'The body that runs this system',
  sections: (facts) => [
    {
      title: 'Who is responsible',
      lines: [`${facts.body} runs this system and answers for the data in it.`],
    },
    {
      title: 'What is kept',
      lines: [
        'Full name, staff code, phone number, e-mail, unit, duties and roles.',
        'Lessons read, choices made in situations, answers, test results and certificates.',
        'The password as a hash that nobody can read; when you signed in, the kind of browser, the network address, and a log of important actions.',
        'No identity card number, date of birth or address. No field asks for a victim’s data.',
      ],
    },
    {
      title: 'What for',
      lines: [
        'To train and test staff, to remind them by e-mail or phone, and to issue and check certificates.',
        'To work out which share of the staff is trained, per commune and for the province.',
        'To protect accounts and detect unlawful access.',
      ],
    },
    {
      title: 'On what basis',
      lines: [
        'The data are processed so that the body can carry out its duty to train staff, under the Law on Personal Data Protection 91/2025/QH15 (in force since 01/01/2026). The provisions that apply are still to be reviewed by its lawyers.',
        'This is a notice and asks for no consent. “I have read this” notes only that you were told; it takes no right from you.',
      ],
    },
    {
      title: 'Who can see it',
      lines: [
        'You; the head of your unit and the department within what they are responsible for; administrators.',
        'Whoever holds the QR code of a certificate sees what is printed on it. With its number alone, the name is masked.',
        'Reminders hold your name and the title of what is required, and go through the mail server of the body. Besides, the system sends no data to anybody else.',
      ],
    },
    {
      title: 'For how long',
      lines: [
        `While you hold your duty, and for ${facts.months} months afterwards.`,
        'After that the body puts a code in the place of your name and contact details. Certificates and training figures are kept as evidence.',
      ],
    },
    {
      title: 'You may ask',
      lines: [
        'To see your data (on the page Account), to have a copy, to have it explained.',
        'To correct what is wrong; to delete or restrict it when there is no more reason to keep it.',
        'To object or complain. Further rights are in Law 91/2025/QH15.',
      ],
    },
    {
      title: 'Whom to ask',
      lines: [facts.contact || `Contact ${facts.body} or the head of your unit.`],
    },
  ],
  acknowledgement: {
    submit: 'I have read this',
    noted: 'The day, the time and the version that you read are noted.',
    done: 'You have read this version.',
    goOn: 'Continue',
  },
  link: 'Personal data',
  atSetup: 'I have read the notice about personal data',
  atSetupRead: 'Read the notice',
  settings: {
    title: 'Personal data',
    lead: 'This stands in the notice that all staff read when they first sign in.',
    retentionMonths: 'Months for which data are kept after somebody left their duty',
    retentionHint: 'From 1 to 240 months. No longer than needed.',
    contact: 'Who answers questions about data',
    contactHint: 'A name, phone number or e-mail. Empty: the body that runs the system.',
    read: 'See the notice',
  },
}
