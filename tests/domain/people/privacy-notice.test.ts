import { expect, test } from 'vitest'
import { privacySettings } from '../../../app/domain/people/privacy-notice.ts'

test('the settings are kept as they will be told', () => {
  expect(privacySettings({ retentionMonths: ' 36 ', contact: ' Văn phòng  Sở, 0205 3812 345 ' })).toEqual({
    retentionMonths: 36,
    contact: 'Văn phòng Sở, 0205 3812 345',
  })
})

test.each(['', '0', '241', '-1', '1.5', 'hai năm'])('“%s” is no number of months', (retentionMonths) => {
  expect(privacySettings({ retentionMonths, contact: '' })).toEqual({
    refused: 'invalid-input',
    field: 'retentionMonths',
  })
})

test('a contact is a line, not a letter', () => {
  expect(privacySettings({ retentionMonths: '24', contact: 'x'.repeat(201) })).toEqual({
    refused: 'invalid-input',
    field: 'contact',
  })
})
