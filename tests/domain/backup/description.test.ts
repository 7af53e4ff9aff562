import { expect, test } from 'vitest'
import { descriptionSchema, faultOfAge, type Description } from '../../../app/domain/backup/description.ts'

const description: Description = {
  format: 1,
  madeAt: '2026-11-25T10:00:00.000Z',
  application: '0.1.0',
  postgres: '18.4',
  origin: 'https://daotao.langson.gov.vn',
  issuer: null,
  masterKey: false,
  migrations: ['20260101000000_first', '20260201000000_second'],
  tables: [{ name: 'person', columns: ['id'] }],
  leftOut: ['session'],
}

test('an older or equal backup can be restored, a newer one is refused by the names that are unknown', () => {
  const [first = '', second = ''] = description.migrations
  expect(faultOfAge(description, [first, second])).toBeNull()
  expect(faultOfAge(description, [first, second, '20260301000000_third'])).toBeNull()
  expect(faultOfAge(description, [first])).toEqual({ fault: 'newer', migrations: [second] })
})

test.each([
  ['a path for a table', { tables: [{ name: '../keys', columns: ['id'] }] }],
  ['SQL for a column', { tables: [{ name: 'person', columns: ['id) FROM STDIN; DROP TABLE person'] }] }],
  ['a path for a migration', { migrations: ['../../20260101000000_first'] }],
  ['another format', { format: 2 }],
  ['something that we do not know', { more: true }],
])('%s is no description', (_, wrong) => {
  expect(descriptionSchema.safeParse(description).success).toBe(true)
  expect(descriptionSchema.safeParse({ ...description, ...wrong }).success).toBe(false)
})
