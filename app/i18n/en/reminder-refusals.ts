import type { RefusalTexts } from '../vi/refusals.ts'

/** Words for what reminders by e-mail may decline. */
export const reminderRefusals: Pick<RefusalTexts, 'mail-unset' | 'sender-unset' | 'own-address-missing'> = {
  'mail-unset': () => ({
    title: 'No mail server is set',
    advice: 'Whoever runs the server must set SMTP_URL and start the system again.',
  }),
  'sender-unset': () => ({
    title: 'There is no address to send from',
    advice: 'Type the agency’s e-mail address under “Sender’s address”, save, and send the test letter then.',
  }),
  'own-address-missing': () => ({
    title: 'This account has no e-mail address that can be used',
    advice: 'Have whoever manages you enter your e-mail address on your page, and try again.',
  }),
}
