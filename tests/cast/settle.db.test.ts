import { expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { verifyPassword } from '../../app/signing/password-hash.ts'
import { freshDatabase } from '../support/database.ts'
import { sessionCookie } from '../support/session.ts'
import { questions } from './course.ts'
import { cast, firstLoginCode, firstLoginCodeHash, password, passwordHash } from './people.ts'
import { settle } from './settle.ts'

const { db } = await freshDatabase()

test('the whole cast fits into a migrated database', async () => {
  await settle(db)
  expect(await db.person.count()).toBe(Object.keys(cast).length)
  expect(await db.question.count()).toBe(questions.length)
  expect(await db.requirement.count()).toBe(1)
})

test('a session of the cast is one that the cookie opens', async () => {
  const cookie = await sessionCookie(db, cast.huong)
  const token = cookie.replace('session=', '')
  const id = createHash('sha256').update(token).digest('hex')
  expect(await db.session.findUnique({ where: { id } })).toMatchObject({ accountId: cast.huong.accountId })
})

test('password and first-login code of the cast belong to their hashes', async () => {
  expect(await verifyPassword(passwordHash, password)).toBe(true)
  expect(await verifyPassword(firstLoginCodeHash, firstLoginCode)).toBe(true)
})
