import type { CompletionTrouble } from '../../domain/completions/completion-rows.ts'
import { formatCount, formatDay } from '../format.ts'
import type { Texts } from '../text.ts'

const troubles: Record<CompletionTrouble, (detail: string) => string> = {
  needed: () => 'this cell must not be empty',
  'not-a-day': (typed) => `“${typed}” is no day; write day/month/year, as in 01/03/2025`,
  'excel-number': (typed) =>
    `“${typed}” is a number of Excel’s, not a day. Format the column as a date dd/mm/yyyy in Excel and save it again`,
  'day-to-come': (day) => `${day} is still to come; only what has been completed is accepted`,
  'too-long': (longest) => `this is longer than ${longest} characters`,
  'private-number': (found) =>
    `“${found}” looks like a phone number or the number of an identity card. Leave it out; write nothing about papers of identity or victims`,
  'kind-unknown': (typed) =>
    `there is no kind “${typed}”. Write “attended”, “prior”, “other”, or leave it empty`,
  'person-unknown': (code) => `there is nobody with the staff code “${code}” in your area`,
  'person-left': (code) => `“${code}” has left`,
  'own-training': () => 'nobody accepts their own training',
  'subject-unknown': (typed) =>
    `there is no course or certification “${typed}”. Write its title, or its key as the system has it`,
  'subject-ambiguous': (typed) => `several courses or certifications are called “${typed}”. Write the key`,
  unpublished: (course) => `the course “${course}” has not been published`,
  'too-old': (course) =>
    `on that day the course “${course}” had a version older than the certification asks for`,
}

export const completions: Texts['completions'] = {
  kinds: {
    learned: 'Learned in this system',
    attended: 'Attended in person',
    prior: 'Learned earlier',
    other: 'Other evidence',
  },
  troubles,
  help:
    'completions import FILE [--dry-run]\n' +
    '  Imports a list of training attended in person or done earlier (Excel .xlsx or CSV). Good rows enter; bad ones are refused and told.\n' +
    '  Columns: staff code, course or certification (title or key), day, evidence; optional: kind (attended, prior, other).\n' +
    '  Whoever has all courses of a certification is issued the certificate at once, valid from the day of completion.\n' +
    '  The same file again changes nothing.\n' +
    '  --dry-run  only tells what would enter',
  told: ({ accepted, unchanged, certificates, declined }) =>
    `${formatCount(accepted)} rows accepted, ${formatCount(unchanged)} known before, ` +
    `${formatCount(certificates)} certificates issued.` +
    (declined.length === 0
      ? ''
      : `\n${formatCount(declined.length)} rows refused:\n` +
        declined.map(({ row, column, reason }) => `  Row ${row}, column “${column}”: ${reason}.`).join('\n')),
  table: {
    title: 'Accepted training',
    none: 'No training elsewhere has been accepted.',
    course: 'Course',
    version: (version) => `Version ${formatCount(version)}`,
    day: 'Completed on',
    evidence: 'Evidence',
    by: 'Accepted by',
    byWhom: (who, on) => `${who}, ${formatDay(on)}`,
    operator: 'Server operator',
    change: 'Change',
    retract: 'Take back',
    retractOf: (course, on) => `Take back: ${course}, ${formatDay(on)}`,
    certified: (number) => `Certificate ${number}`,
  },
  add: 'Accept training',
  form: {
    title: 'Accept training',
    lead: 'For training that somebody attended in person, or did earlier, and that a document proves.',
    subject: 'Course or certification',
    choose: 'Choose a course or a certification',
    courseChoice: (title) => `Course: ${title}`,
    certificationChoice: (title) => `The whole certification: ${title}`,
    day: 'Completed on',
    dayHint: 'The last day of the training, as the document has it.',
    kind: 'Kind of evidence',
    evidence: 'Evidence',
    evidenceHint:
      'Number and date of the decision or attendance list. No number of an identity card, no phone number, nothing about victims.',
    effectTitle: 'What this does',
    effects: [
      'Whoever has all courses of a certification is issued the certificate at once, with a number, and valid from the day of completion, not from today.',
      'Coverage changes from that day on and is marked as entered late. What was reported can still be seen as it was.',
      'It counts for the version of the course in force on that day or, where there was none yet, for the first.',
    ],
    submit: 'Accept',
  },
  retraction: {
    title: 'Take back accepted training',
    lead: 'Only where it was entered by mistake. It counts as never accepted; the log keeps both entries.',
    submit: 'Take it back',
    blocked: (number) =>
      `Certificate ${number} rests on this. Revoke the certificate first, then come back here.`,
  },
  list: {
    title: 'Import completed training',
    lead: 'Send a list of those who attended training in person or did it earlier. You see first what would change; nothing is saved until you press Import.',
    link: 'Import completed training',
    file: 'List',
    hint: 'Excel (.xlsx) or CSV, at most 16 MB. Needed columns: staff code; course or certification; day; evidence. Better with: kind (attended, prior, other).',
    never:
      'Never in the file: numbers of identity cards, dates of birth, addresses, anything about victims. A file with such columns is refused.',
    submit: 'Send and preview',
    names: 'Titles and keys for the file',
    namesLead: 'The column for course or certification holds one of these titles or keys.',
    name: 'Title',
    code: 'Key',
    what: 'Is a',
    whats: { course: 'Course', certification: 'Certification' },
  },
  preview: {
    title: 'Preview',
    lead: (file) => `File ${file}. Nothing has been saved yet.`,
    doneTitle: 'Imported',
    doneLead: (file) => `File ${file}.`,
    counts: 'What the file holds',
    accepted: 'To be accepted',
    wereAccepted: 'Accepted',
    unchanged: 'Known before, unchanged',
    refused: 'Refused',
    certificates: 'Certificates issued',
    lines: (count) => `${formatCount(count)} rows`,
    papers: (count) => `${formatCount(count)} certificates`,
    submit: (count) => `Import ${formatCount(count)} rows`,
    nothing: 'There is no row to import in this file.',
    rest: 'Refused rows keep no other row from being imported. Mend them and send the whole file again: what was imported stays as it is.',
    place: 'Row, column',
    placeOf: (row, column) => `Row ${formatCount(row)}, ${column}`,
    reason: 'Reason',
    more: (count) => `And ${formatCount(count)} more rows were refused.`,
    drop: 'Discard this file',
    another: 'Import another file',
  },
}
