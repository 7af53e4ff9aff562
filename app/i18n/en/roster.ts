import type { RosterTrouble } from '../../domain/people/roster/roster-fault.ts'
import type { Texts } from '../text.ts'
import { formatCount } from '../format.ts'

const another = (code: string) => (code === '' ? 'somebody else who is known' : code)

const troubles: Record<RosterTrouble, (detail: string) => string> = {
  needed: () => 'this cell must not be empty',
  'not-a-staff-code': (typed) =>
    `“${typed}” is no staff code: 2 to 32 letters, digits, dots, slashes or hyphens`,
  'not-a-phone': (typed) => `“${typed}” is no Vietnamese phone number; write 10 digits that begin with 0`,
  'not-an-email': (typed) => `“${typed}” is no e-mail address`,
  'too-long': () => 'this is too long',
  'not-a-day': (typed) => `“${typed}” is no day; write day/month/year, as in 01/07/2025`,
  'excel-number': (typed) =>
    `“${typed}” is a number of Excel’s, not a day. Format the column as a date dd/mm/yyyy in Excel and save it again`,
  'ends-before-it-begins': () => 'the last day must be after the first',
  'two-ends': () =>
    'the columns “to” (the first day no longer held) and “last day” contradict each other. Leave one of them empty',
  'unit-unknown': (typed) =>
    `there was no unit “${typed}” on the first day. Check the code (keep its leading zeros) or write the full name, as in “Phường Kỳ Lừa”`,
  'unit-ambiguous': (typed) =>
    `several units are called “${typed}”. Write the code, or the province behind a comma`,
  'unit-outside': (name) =>
    `${name} is outside your area. Take this row out, or ask the office in charge to import it`,
  'unit-not-throughout': (name) => `${name} ends before this day. Make two rows of it, or mend the day`,
  'person-outside': (code) =>
    `the staff code ${code} is of somebody outside your area. Check the code, or ask the office in charge to import it`,
  'person-not-editable': () =>
    'you must not change name, code or contact of this person, who holds another role or is yourself. Write them as they are known, or ask an administrator',
  'staff-code-needed': () => 'this person is not known yet and so needs a staff code',
  'phone-fits': (who) =>
    `this may be ${who}: the same phone number. Decide whether it is this person or somebody new`,
  'name-fits': (who) =>
    `this may be ${who}: the same name in the same unit. Decide whether it is this person or somebody new`,
  'matched-twice': (row) => `who was chosen is already the person of row ${row}, with another staff code`,
  'two-names': (name) => `a row above has another name for this staff code (here it is “${name}”)`,
  'phone-of-another': (code) => `this phone number belongs to ${another(code)}`,
  'email-of-another': (code) => `this e-mail address belongs to ${another(code)}`,
  'posted-twice': (row) => `same person, unit, duty and time as in row ${row}`,
}

export const roster: Texts['roster'] = {
  troubles,
  help:
    'people import FILE [--dry-run] [--same ROW=CODE…] [--new ROW…]\n' +
    '  Takes over a roster (Excel .xlsx or CSV), whole or not at all: one refused row leaves everything as it was.\n' +
    '  Columns: staff code, full name, phone, e-mail, unit (code or name), duty, from, to\n' +
    '  (the first day no longer held) or last day.\n' +
    '  Whoever is in the file holds from now on what its rows say. Whoever is not stays as they were.\n' +
    '  A row without a staff code, or with an unknown one, whose phone or name and unit fit somebody who is known:\n' +
    '  --same ROW=CODE  that row is the person with this staff code\n' +
    '  --new ROW        that row is somebody new\n' +
    '  --dry-run  only tells what would change',
  told: (told) =>
    `${formatCount(told.joined)} joined, ${formatCount(told.left)} left, ${formatCount(told.moved)} moved, ` +
    `${formatCount(told.changed)} changed, ${formatCount(told.unchanged)} unchanged.` +
    (told.declined.length === 0
      ? ''
      : `\nNothing was imported: ${formatCount(told.declined.length)} rows were refused.\n` +
        told.declined
          .map(({ row, column, reason }) => `  Row ${row}, column “${column}”: ${reason}.`)
          .join('\n')),
  newDuties: (names) => `New duties: ${names.join('; ')}.`,
}
