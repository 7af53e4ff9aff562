import { expect, test } from 'vitest'
import { unescaped } from '../../../../app/files/tables/xlsx/shared-texts.ts'

test.each([
  ['Nông_x000A_Hương', 'Nông\nHương'],
  ['_x005F_x000A_', '_x000A_'],
  ['Nông_x0000_ Hương', 'Nông Hương'],
  ['Nông_xD83D_ Hương', 'Nông Hương'],
  ['_xD83D__xDE00_', '😀'],
])('%s in a workbook is %s, and nothing that no text can be stored with', (stored, text) => {
  expect(unescaped(stored)).toBe(text)
})
