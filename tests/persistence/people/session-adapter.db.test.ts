import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { connect, disconnect } from '../../../app/persistence/client.ts'
import { sessionAdapter } from '../../../app/persistence/people/session-adapter.ts'
import { cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { freshDatabase } from '../../support/database.ts'
import { sessionCookie } from '../../support/session.ts'

const { db, url } = await freshDatabase()

beforeAll(() => settle(db))

test.each([false, true])('a session is planned once per connection, with facts: %s', async (facts) => {
  const [, token = ''] = (await sessionCookie(db, cast.huong)).split('=')
  const id = createHash('sha256').update(token).digest('hex')
  const one = connect(url, 1)
  const adapter = sessionAdapter(one, { facts })
  for (let time = 0; time < 10; time += 1) {
    const [, user] = await adapter.getSessionAndUser(id)
    expect(user?.attributes).toMatchObject({ personId: cast.huong.id })
    expect(typeof user?.attributes.facts).toBe(facts ? 'string' : 'object')
  }
  // The first five are planned for what was asked; then the plan for anybody has to have been found as good.
  const plans = await one.$queryRaw`
    SELECT generic_plans::int AS kept, custom_plans::int AS own FROM pg_prepared_statements
    WHERE statement LIKE '%FROM session s JOIN%' AND statement NOT LIKE '%pg_prepared%'`
  expect(plans).toEqual([{ kept: 5, own: 5 }])
  await disconnect(one)
})
