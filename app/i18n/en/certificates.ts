import { formatDay } from '../format.ts'
import type { Texts } from '../text.ts'
import { certificates as vietnamese, lastDay } from '../vi/certificates.ts'

const states: Texts['certificates']['states'] = {
  valid: { word: 'Valid', meaning: 'This certificate is in force.' },
  'not-yet-valid': {
    word: 'Not yet valid',
    meaning: 'The day from which this certificate is valid is still to come.',
  },
  expired: { word: 'Expired', meaning: 'This certificate is past its term.' },
  superseded: { word: 'Replaced', meaning: 'Another certificate has taken the place of this one.' },
  revoked: { word: 'Revoked', meaning: 'This certificate has been revoked and is no longer worth anything.' },
}

const facts: Texts['certificates']['facts'] = {
  number: 'Number',
  name: 'Full name',
  unit: 'Unit',
  certification: 'Training programme',
  hours: 'Duration',
  issuedOn: 'Issued on',
  validUntil: 'Valid',
  state: 'State',
  inHours: (hours) => (hours === 1 ? '1 hour' : `${hours} hours`),
  untilEnd: (until) => (until ? `To the end of ${lastDay(until)}` : 'Without limit'),
}

const list: Texts['certificates']['list'] = {
  title: 'My certificates',
  lead: 'A certificate of training completion is issued the moment you complete the training.',
  empty: 'No certificates yet.',
  emptyAdvice: 'Complete the lessons and pass the final test, and your certificate will be here.',
  toLearn: 'Go to the lessons',
  open: 'See the certificate',
}

const one: Texts['certificates']['one'] = {
  title: (number) => `Certificate no. ${number}`,
  back: 'My certificates',
  download: 'Download the certificate (PDF)',
  print:
    'Print it on A4, landscape. The place for the signature is left empty for the issuing body to sign and seal.',
  howTitle: 'How can others check it?',
  how: [
    'They scan the QR code on the paper with a phone: the page that opens says whether the signature is right and whether the certificate is still valid.',
    'Where scanning does not work, they open the checking page and type the code of the certificate.',
  ],
  code: 'Code of the certificate',
  toCheck: 'Open the checking page of this certificate (the link can be sent to whoever needs to check it)',
}

const check: Texts['certificates']['check'] = {
  title: 'Check a certificate',
  lead: 'Anyone can check that a certificate is genuine and still valid. There is no need to sign in.',
  scanTitle: 'Scan the QR code',
  scan: 'Open your phone’s camera (or Zalo, “Scan QR code”), point it at the QR code in the lower left corner of the paper, and open the link that appears.',
  typeTitle: 'Or type the code of the certificate',
  field: 'Code of the certificate',
  hint: '22 letters and digits, printed to the right of the QR code. Capital and small letters differ.',
  submit: 'Check',
  badId:
    'That code is not right. It has 22 letters and digits, printed to the right of the QR code; capital and small letters differ.',
  again: 'Check another certificate',
  asOf: (today) => `According to the issuing body’s data of ${formatDay(today)}.`,
  online: 'The issuing body’s data',
  masked:
    'The name is masked. Scan the QR code on the paper to see the full name and to check the signature.',
  genuine: 'The signature is right',
  genuineMeaning:
    'What follows was signed by the issuing body and has not been altered. Compare it with the paper, and with the identity document of the person who carries it.',
  signedTitle: 'What was signed',
  altered: 'The QR code is not right',
  alteredMeaning:
    'This code has been altered, is incomplete, or belongs to another certificate. Do not accept the paper. Scan it again; if it is still not right, contact the issuing body.',
  unknown: 'There is no such certificate',
  unknownMeaning:
    'No certificate has this code. Scan the QR code again or type the code again; if it is still not found, do not accept the paper and contact the issuing body.',
}

/** The paper and its file are Vietnamese official documents in every language. */
const { issuerNotSet, paper, fileName } = vietnamese

export const certificates: Texts['certificates'] = {
  issuerNotSet,
  paper,
  states,
  facts,
  list,
  one,
  check,
  fileName,
}
