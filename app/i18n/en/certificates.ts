import { lastDay } from '../format.ts'
import type { Texts } from '../text.ts'
import { certificates as vietnamese } from '../vi/certificates.ts'
import { check } from './certificate-check.ts'

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
  print: 'Print it on A4. The place for the signature is left empty for the issuing body to sign and seal.',
  badge: 'Download the digital badge (Open Badges 3.0)',
  badgeHint:
    'A file for a digital wallet or portfolio; it has no name in it, and any program of this standard can check its signature.',
  howTitle: 'How can others check it?',
  how: [
    'They scan the QR code on the paper with a phone: the page that opens says whether the signature is right and whether the certificate is still valid.',
    'Where scanning does not work, they open the checking page and type the code of the certificate.',
  ],
  code: 'Code of the certificate',
  toCheck: 'Open the checking page of this certificate (the link can be sent to whoever needs to check it)',
}

/** The paper and its file are Vietnamese official documents in every language. */
const { issuerNotSet, paper, badge, fileName } = vietnamese

export const certificates: Texts['certificates'] = {
  issuerNotSet,
  paper,
  states,
  facts,
  list,
  one,
  check,
  badge,
  fileName,
}
