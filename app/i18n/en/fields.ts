import type { Texts } from '../text.ts'

/** What to put right in a field that could not be saved, by the field's name. */
export const fields: Texts['fields'] = {
  commune: 'Choose at least one unit.',
  province: 'Choose a province or city from the list.',
  staffCode: '2 to 32 letters, digits, dots, hyphens or slashes, without spaces.',
  name: 'Give the full name, at most 120 characters.',
  phone: 'Give a phone number such as 0912 345 678, or leave it empty and give an e-mail address.',
  email: 'Give an e-mail address such as ten@langson.gov.vn.',
  kind: 'Choose a kind of unit from the list.',
  unitName: 'Give the name of the unit, at most 100 characters.',
  unitCode: 'The code has exactly five digits.',
  from: 'Choose a day.',
  last: 'Choose a day, not earlier than the first one.',
  posting: 'Choose a posting.',
  duty: 'Write the name of the duty, at most 120 characters.',
  retentionMonths: 'Give the number of months, from 1 to 240.',
  contact: 'At most 200 characters.',
  notice: 'Read the notice, then tick this box.',
  parentBody: 'Give the name of the parent body, at most 150 characters.',
  body: 'Give the name of the body, at most 150 characters.',
  place: 'Give the place, at most 150 characters.',
  signatoryTitle: 'Give the signatory’s title, at most 150 characters.',
  signatoryName: 'At most 150 characters.',
  numberSuffix: 'Letters, digits, dots and hyphens only, at most 20, for example SYT.',
}
