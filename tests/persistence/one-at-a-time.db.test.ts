import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, disconnect } from '../../app/persistence/client.ts'
import { OneAtATime } from '../../app/persistence/one-at-a-time.ts'
import { inTransaction } from '../../app/persistence/transaction.ts'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { freshDatabase } from '../support/database.ts'

const { db: settled, url } = await freshDatabase()

/** For each connection, how many statements it is answering; and the most that it ever was. */
const open = new Map<unknown, number>()
let most = 0
const asIs = Reflect.get(pg.Client.prototype, 'query') as (...asked: unknown[]) => unknown
Reflect.set(pg.Client.prototype, 'query', counted)

function counted(this: unknown, ...asked: unknown[]): unknown {
  const answer = Reflect.apply(asIs, this, asked)
  if (!(answer instanceof Promise)) return answer
  const now = (open.get(this) ?? 0) + 1
  open.set(this, now)
  most = Math.max(most, now)
  return answer.finally(() => open.set(this, (open.get(this) ?? 1) - 1))
}

const db = connect(url)
beforeAll(() => settle(settled))
afterAll(() => disconnect(db))

test('in a transaction a connection answers one statement at a time, however many Prisma asks at once', async () => {
  most = 0
  const found = await inTransaction(db, (tx) =>
    tx.posting.findFirstOrThrow({
      where: { personId: cast.sao.id },
      include: { person: true, duty: true, unit: true },
    }),
  )
  expect(found.person.fullName).toBe(cast.sao.fullName)
  expect(most).toBe(1)
})

test('statements come in the order in which they were asked, and one that fails holds up no other', async () => {
  const client = new OneAtATime(url)
  await client.connect()
  most = 0
  const answers = await Promise.allSettled([
    client.query('SELECT 1/0'),
    client.query('CREATE TEMPORARY TABLE own AS SELECT 2 AS two'),
    client.query<{ two: number }>('SELECT two FROM own'),
  ])
  await client.end()
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(answers[2].status === 'fulfilled' && answers[2].value.rows).toEqual([{ two: 2 }])
  expect(most).toBe(1)
})
