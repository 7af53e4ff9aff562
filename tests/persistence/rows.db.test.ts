import { expect, test, vi } from 'vitest'
import { rows } from '../../app/persistence/client.ts'
import { Prisma } from '../../app/persistence/generated/client.ts'
import { inTransaction } from '../../app/persistence/transaction.ts'
import { freshDatabase } from '../support/database.ts'

const { db } = await freshDatabase()

const everything = (instant: Date) => Prisma.sql`
  SELECT ${instant}::timestamptz AS instant, ${'Hoà'}::text AS text, 3 AS count, 0.5::float8 AS score, true AS yes,
    ${['a', 'b"']}::text[] AS list, '{"a": [1, null]}'::jsonb AS json, NULL::int AS nothing,
    '01a213aa-655e-7378-bd06-aa5b117919e9'::uuid AS id`

test('rows are the same straight from the driver and within a transaction', async () => {
  const statement = everything(new Date('2026-11-25T09:30:00.123Z'))
  const direct = await rows(db, statement)
  expect(direct).toEqual(await inTransaction(db, (tx) => rows(tx, statement)))
  expect(direct[0]).toMatchObject({
    instant: new Date('2026-11-25T09:30:00.123Z'),
    text: 'Hoà',
    list: ['a', 'b"'],
  })
})

test('within a transaction they see what it wrote', async () => {
  const seen = await inTransaction(db, async (tx) => {
    await tx.duty.create({ data: { name: 'Trực ban', foldedName: 'truc ban' } })
    return rows(tx, Prisma.sql`SELECT name FROM duty`)
  })
  expect(seen).toEqual([{ name: 'Trực ban' }])
})

test('a second copy of the module, as the pages of a build have, goes straight to the driver, too', async () => {
  vi.resetModules()
  const copy = await import('../../app/persistence/client.ts')
  expect(copy.rows).not.toBe(rows)
  // Prisma would hand over the day.
  await expect(copy.rows(db, Prisma.sql`SELECT '2026-11-25'::date AS day`)).rejects.toThrow(TypeError)
})

test.each([
  Prisma.sql`SELECT '2026-11-25'::date AS day`,
  Prisma.sql`SELECT 1::bigint AS count`,
  Prisma.sql`SELECT 1.5 AS rate`,
])('a type that driver and Prisma read differently is refused', async (statement) => {
  await expect(rows(db, statement)).rejects.toThrow(TypeError)
})
