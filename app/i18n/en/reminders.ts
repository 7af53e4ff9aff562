import { formatCount, formatInstant } from '../format.ts'
import type { Texts } from '../text.ts'

export const reminders: Texts['reminders'] = {
  title: 'Reminders',
  lead: 'The system reminds people by e-mail when something is required of them, when a certificate is about to end or has ended. Nobody gets more than one letter a day, and each thing is told once.',
  unset: 'No mail server is set',
  unsetText:
    'No letter has been made. Whoever runs the server sets SMTP_URL and starts the system again. Meanwhile, use the call list.',
  calls: 'Open the call list',
  enabled: 'Send reminders',
  enabledHint: 'While this is off no letter is made; letters that wait are kept.',
  fromAddress: 'Sender’s address',
  fromAddressHint: 'The agency’s e-mail address.',
  fromAddressSeen: 'Receivers see this address and the name',
  hours: 'Only in working hours, Monday to Friday',
  from: 'From',
  to: 'Until',
  kinds: 'Remind people when',
  kind: {
    required: 'something is required of them that they have not begun',
    'grace-ending': 'the time that newcomers have is nearly over (14 days left)',
    'renewal-opens': 'a certificate may be renewed',
    expiring: 'a certificate has 30 days left',
    'expiring-soon': 'a certificate has 7 days left',
    expired: 'a certificate has ended or was revoked',
  },
  digest: 'Send leaders and departments a summary every week',
  digestHint: 'On Monday morning, and only if somebody became due or a certificate ended in the week before.',
  perMinute: 'Most letters in a minute',
  test: {
    title: 'Try it',
    text: 'The test letter goes to your own address, at any hour.',
    button: 'Send me a test letter',
    queued: 'The test letter is in the queue. It goes out within a minute or so.',
  },
  queue: {
    title: 'Letters in the queue',
    waiting: 'Waiting',
    sent: 'Sent within 7 days',
    failed: 'Could not be sent',
    unknown: 'Outcome unknown',
    unknownHint:
      'The connection ended after the letter had begun to go over the line: it may have arrived. The system does not send it again by itself; ask the receiver before you do.',
    opens: (at) => `Outside working hours: letters that wait go out from ${formatInstant(at)} on.`,
    troubled: 'Letters to look at',
    columns: { who: 'To', state: 'State', reason: 'Reason', again: 'Send again' },
    states: { waiting: 'Will be tried again', failed: 'Could not be sent', unknown: 'Outcome unknown' },
    kinds: {
      reminder: 'reminder',
      digest: 'weekly summary',
      report: 'monthly report',
      test: 'test letter',
      urging: 'reminder to a list of people',
      answer: 'answer to a request',
      unsubscribed: 'end of a subscription to reports',
    },
    reasons: {
      interrupted: 'The server stopped while the letter was going over the line.',
      'no-address': 'There is no e-mail address that can be used.',
    },
    again: 'Send again',
    againTo: (name) => `Send again to ${name}`,
    queued: 'The letter is in the queue again.',
  },
  help:
    'reminders send\n' +
    '  Makes the letters of today and sends those that may go out at this hour. A running server does so by itself.',
  told: ({ mailServer, planned, sent, waiting, failed, unknown, dropped }) =>
    mailServer
      ? `Made ${formatCount(planned)}, sent ${formatCount(sent)}, waiting ${formatCount(waiting)}, failed ${formatCount(failed)}, unknown ${formatCount(unknown)}, no longer needed ${formatCount(dropped)}.`
      : 'SMTP_URL is not set: no letter is made.',
}
