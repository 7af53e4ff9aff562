import type { RevocationKind } from '../../domain/certificates/correcting.ts'
import { formatCount, formatDay } from '../format.ts'
import type { Texts } from '../text.ts'
import { registerBook } from '../vi/register-book.ts'

type Register = Texts['register']

const kinds: Record<RevocationKind, string> = {
  mistake: 'Issued to the wrong person or for the wrong programme',
  'not-entitled': 'Not entitled to it',
  fraud: 'Cheating in learning or testing',
  decision: 'By a conclusion or decision of the competent authority',
  other: 'Another reason',
}

const history: Register['history'] = {
  title: 'History',
  at: 'At',
  what: 'What',
  who: 'Who',
  nobody: 'The system',
  issued: 'Issued',
  drawn: 'PDF drawn and kept; it never changes',
  revoked: (on, kind) => `Revoked from ${formatDay(on)}: ${kinds[kind]}`,
  unrevoked: 'Revocation taken back, entered by mistake',
  superseded: (on) => `Replaced from ${formatDay(on)} by no.`,
  supersedes: (on) => `Takes the place, from ${formatDay(on)}, of no.`,
}

const one: Register['one'] = {
  title: (number) => `Certificate no. ${number}`,
  back: 'Register of certificates',
  staffCode: 'Staff code',
  nameToday: 'Full name on record today',
  completedOn: 'Completed on',
  courses: 'Courses completed',
  course: (title, version, on) => `${title}, version ${version}, ${formatDay(on)}`,
  signatory: 'Signatory',
  download: 'Download the certificate (PDF)',
  check: 'Open the checking page of this certificate',
  person: 'Open the person’s page',
  actions: 'Change the certificate',
  reissue: 'Reissue with the right name',
  reissueHint:
    'The name on the paper is not the one on record. The new paper bears the one on record; this one is replaced.',
  sameName: 'To reissue it with the right name, correct the name of the person first, then come back here.',
  revoke: 'Revoke the certificate',
  unrevoke: 'Take back a revocation entered by mistake',
  done: {
    revoked: 'The certificate is revoked.',
    unrevoked: 'The revocation is taken back. The certificate counts as before.',
    reissued: 'A new certificate takes the place of the old one. Download, print and hand it over.',
  },
}

const confirm: Register['confirm'] = {
  title: 'Check before it is done',
  password: 'Your password',
  passwordHint: 'Type your password to confirm that it is you.',
  again: 'Change what was typed',
  certificate: 'Certificate',
  holder: 'Holder',
  reason: 'Reason',
}

const revocation: Register['revocation'] = {
  title: 'Revoke a certificate',
  lead: 'In two steps: say why, then confirm.',
  kind: 'Why it is revoked',
  kinds,
  reason: 'In words',
  reasonHint: 'At most 300 characters, such as number and date of the decision. Nothing about victims.',
  next: 'See what will happen',
  effects: [
    'From today it is worth nothing: the checking page, the holder’s own page and coverage all say that it is revoked.',
    'It is not issued again for what was learnt before: who wants a new one learns anew.',
    'Its number is not used again. The audit log says who revoked it.',
  ],
  submit: 'Revoke the certificate',
}

const retraction: Register['retraction'] = {
  title: 'Take back a revocation entered by mistake',
  lead: 'Only where it should never have been revoked.',
  effects: [
    'The certificate counts as if it had never been revoked, on past days too.',
    'Reports made before keep the numbers of then. The revocation and that it was taken back both stay in the history.',
  ],
  submit: 'Take the revocation back',
}

const reissue: Register['reissue'] = {
  title: 'Reissue a certificate with the right name',
  lead: 'In two steps: say why, then confirm.',
  before: 'Name on the paper now',
  after: 'Name on the new paper',
  reason: 'Why it is reissued',
  reasonHint: 'At most 300 characters, such as: name misspelt.',
  next: 'See what will happen',
  effects: [
    'A new certificate is issued today, with a new number and the name on record; programme, duration and term stay.',
    'The old one is replaced from today; who checks it is told the new number.',
    'Issuing body and signatory of the new paper are those of today.',
  ],
  submit: 'Reissue the certificate',
}

const papers: Register['papers'] = {
  title: 'Download the certificates (ZIP)',
  lead: 'Every certificate that was found, each as a PDF file, with an Excel sheet, in one packed file.',
  back: 'Register of certificates',
  none: 'There are no such certificates.',
  facts: { count: 'Certificates', drawn: 'PDF drawn already', size: 'Size' },
  ofAll: (drawn, all) => `${formatCount(drawn)} of ${formatCount(all)}`,
  about: (size) => `About ${size}`,
  prepare: 'Draw the PDFs that are missing',
  prepareHint:
    'A PDF is drawn once and kept. When all are drawn the size of the download is known, and the browser shows how far it is. Stop at any time: what is drawn stays.',
  preparing: 'Drawing PDFs',
  stop: 'Stop',
  failed: 'Stopped: no connection, or the server is busy. What is drawn stays; press to go on.',
  download: 'Download the ZIP file',
  downloadHint: 'You need not wait: the server draws what is missing while you download, which takes longer.',
  progress: (drawn, all) => `${formatCount(drawn)} of ${formatCount(all)} drawn`,
}

export const register: Register = {
  title: 'Register of certificates',
  lead: 'Every certificate of the people of your units, the newest number on top.',
  search: 'Search',
  searchHint: 'Number, name (with or without accents) or staff code.',
  unit: 'Unit',
  everyUnit: 'Every unit',
  unitCodeHint: 'The five digits of a commune or the two of a province; empty: every unit.',
  certification: 'Programme',
  everyCertification: 'Every programme',
  from: 'Issued from',
  last: 'To',
  state: 'State today',
  everyState: 'Every state',
  find: 'Search',
  found: (count) =>
    count === 1 ? 'There is 1 certificate.' : `There are ${formatCount(count)} certificates.`,
  none: 'There are no such certificates.',
  xlsx: 'Download (Excel)',
  pdf: 'Download the register (PDF)',
  zip: 'Download the papers (ZIP)',
  columns: {
    number: 'Number',
    name: 'Full name',
    unit: 'Unit',
    certification: 'Programme',
    issuedOn: 'Issued on',
    validUntil: 'Valid to the end of',
    state: 'State',
    note: 'Note',
  },
  unlimited: 'Without limit',
  revokedOn: (on) => `Revoked on ${formatDay(on)}`,
  supersededOn: (on, by) => `Replaced by no. ${by} on ${formatDay(on)}`,
  one,
  history,
  confirm,
  revocation,
  retraction,
  reissue,
  papers,
  // The book is a Vietnamese official document in every language.
  book: registerBook,
}
