import { expect, test } from 'vitest'
import { issuerFields } from '../../../app/domain/certificates/issuer-fields.ts'

const typed = {
  parentBody: ' Ủy ban nhân dân  tỉnh Lạng Sơn ',
  body: 'Sở Y tế',
  place: 'Lạng Sơn',
  signatoryTitle: 'Giám đốc',
  signatoryName: '',
  numberSuffix: 'sgdđt',
}

test('an issuing body is kept without stray blanks, its abbreviation in capitals', () => {
  expect(issuerFields(typed)).toMatchObject({
    parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    numberSuffix: 'SGDĐT',
  })
})

test.each(['parentBody', 'body', 'place', 'signatoryTitle', 'numberSuffix'])(
  '%s cannot be empty',
  (field) => {
    expect(issuerFields({ ...typed, [field]: '  ' })).toEqual({ refused: 'invalid-input', field })
  },
)

test.each(['S Y T', 'SYT/1', '-SYT', 'S'.repeat(21)])('%s is no abbreviation', (numberSuffix) => {
  expect(issuerFields({ ...typed, numberSuffix })).toEqual({
    refused: 'invalid-input',
    field: 'numberSuffix',
  })
})

test('nothing is longer than fits on paper', () => {
  expect(issuerFields({ ...typed, body: 'x'.repeat(151) })).toEqual({
    refused: 'invalid-input',
    field: 'body',
  })
})
