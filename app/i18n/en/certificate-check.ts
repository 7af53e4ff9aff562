import { formatDay, lastDay } from '../format.ts'
import type { Texts } from '../text.ts'
import { camera, file, typingFaults } from './certificate-check-ways.ts'

type Check = Texts['certificates']['check']

const checkedStates: Check['states'] = {
  valid: () => 'This certificate is in force.',
  'not-yet-valid': (from) => `This certificate is valid only from ${formatDay(from)} on.`,
  expired: (until) =>
    `The certificate was valid to the end of ${lastDay(until)} and is so no longer. Ask whoever carries it whether there is a newer one.`,
  superseded: (on, number) =>
    number
      ? `On ${formatDay(on)} certificate no. ${number} took the place of this one. Ask to see no. ${number}.`
      : `On ${formatDay(on)} another certificate took the place of this one. Ask to see the new one.`,
  revoked: (on) =>
    `This certificate was revoked on ${formatDay(on)} and is no longer worth anything. Do not accept it; where in doubt, contact the issuing body.`,
}

const readings: Check['readings'] = {
  cut: {
    title: 'The QR code was not read to its end',
    meaning:
      'Only a part of the code was read, or the link was cut short, so that no signature could be checked.',
    advice:
      'Hold the phone straight, with enough light, and scan the whole QR code again; out of a message, copy the whole link. If that does not help, type the code of the certificate on the checking page, or contact the issuing body.',
  },
  altered: {
    title: 'The QR code is not right',
    meaning: 'What the code says does not fit its signature: it has been altered or damaged.',
    advice: 'Do not accept the paper. Scan it once more; if it is still not right, contact the issuing body.',
  },
  foreign: {
    title: 'Not the signature of this issuing body',
    meaning:
      'The code was signed with a key that is not in the list of this site: another body issued the paper, or it is forged.',
    advice:
      'See whether the address printed on the paper is that of this site; if it is another, check it there. Do not accept a paper that could not be checked.',
  },
  another: {
    title: 'The QR code is that of another certificate',
    meaning:
      'This link joins the code of one certificate to the QR code of another: it has been altered or was copied wrongly. The QR code was signed for certificate no.',
    open: 'Check the certificate that the QR code was signed for',
  },
  genuine: {
    title: 'The signature is right',
    meaning: 'What follows was signed by the issuing body and has not been altered.',
    advice: 'Compare it with the paper, and with the identity document of the person who carries it.',
  },
  unlisted: {
    title: 'The signature is right, but the issuing body has no such certificate',
    meaning: 'The code was signed with a key of the issuing body, but its data holds no such certificate.',
    advice: 'Do not accept the paper yet; contact the issuing body and tell them the number below.',
  },
}

const offline: Check['offline'] = {
  genuine: {
    title: 'The signature is right, as of',
    meaning:
      'What follows was signed by the issuing body and has not been altered, by the list of keys that this device kept on that day.',
    advice: readings.genuine.advice,
  },
  over: {
    title: 'The certificate is past its term',
    meaning: 'By the days that were signed and the clock of this device, it is no longer valid.',
    advice: 'Ask whoever carries it whether there is a newer one.',
  },
  clockBehind: {
    title: 'The date of this device is wrong',
    meaning:
      'By the clock of this device the day of issue is still to come, so that nobody can tell whether the certificate is still valid.',
    advice: 'Set the date of the device right and check again.',
  },
  notAsked: {
    title: 'The state could not be asked',
    meaning:
      'There is no network, or it is too weak, so that nobody can tell whether the certificate has been revoked or replaced.',
    advice: 'Check again when there is a network.',
  },
  absent: {
    title: 'No network: scan the QR code',
    meaning: 'With no network this page can only check the QR code that is printed on the paper.',
    advice: 'Scan the QR code, or open this page again when there is a network.',
  },
  foreign: {
    title: 'The signature could not be checked',
    meaning:
      'The code was signed with a key that is not in the list that this device has kept: it may be newer than the list, but the paper may also be none of this issuing body.',
    advice: 'Check again when there is a network. Do not accept a paper that could not be checked.',
  },
  noKeys: {
    title: 'The signature could not be checked',
    meaning: 'This device has not kept the issuing body’s list of keys.',
    advice: 'Open the checking page once with a network; from then on this device can check without one.',
  },
  running: 'By the days that were signed and the clock of this device, the certificate is within its term.',
  listOf: 'List of keys kept on',
  retry: 'Check again',
}

export const check: Check = {
  title: 'Check a certificate',
  lead: 'Anyone can check that a certificate is genuine and still valid. There is no need to sign in.',
  kept: 'This device is ready to check the QR code of a certificate, even with no network.',
  scanTitle: 'Scan the QR code',
  scan: 'Open your phone’s camera (or Zalo, “Scan QR code”), point it at the QR code at the lower left of the paper, and open the link that appears.',
  typeTitle: 'Type the number of the certificate',
  field: 'Number or code of the certificate',
  hint: 'A number looks like 0001/2026/GCN-SYT. The code of 22 characters beside the QR code will do as well, and so will the whole link of the QR code.',
  submit: 'Check',
  typingFaults,
  camera,
  file,
  again: 'Check another certificate',
  states: checkedStates,
  asOf: (today) => `According to the issuing body’s data of ${formatDay(today)}.`,
  online: 'The issuing body’s data',
  masked:
    'The name is masked. Scan the QR code on the paper to see the full name and to check the signature.',
  readings,
  signedTitle: 'What was signed',
  hours: 'Duration (hours)',
  until: 'To the end of',
  endless: 'Without limit',
  unknown: 'There is no such certificate',
  unknownMeaning:
    'No certificate has this code. Scan the QR code again or type the code again; if it is still not found, do not accept the paper and contact the issuing body.',
  offline,
}
