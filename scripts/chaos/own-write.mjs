import { clientOf } from './reader.mjs'
import { until } from './site.mjs'
import { signIn, taker } from './taker.mjs'

/**
 * While the replica stands still, somebody changes a number: they see it at once, somebody else of the same department sees
 * what the replica has, and the new number when it goes on.
 */
export async function ownWrite({ dataDir, origin, database, standby, page }) {
  const [own, other] = [
    await signIn(origin, dataDir, 'department'),
    await signIn(origin, dataDir, 'department'),
  ]
  const somebody = taker({ origin, cookie: own })
  const read = async (cookie) => (await somebody.as(cookie).get(`${page}.csv`)).body
  const there = await clientOf(standby.url)
  // Each over a line of its own, so that every process has looked at the replica since it came back.
  for (let turn = 0; turn < 16; turn += 1) await read(other)
  await there.query('SELECT pg_wal_replay_pause()')
  const before = await read(other)
  const { rows } = await database.query(
    `SELECT p.person_id AS person, r.certification_id AS certification
     FROM posting p, requirement r WHERE r.retracted_at IS NULL AND p.retracted_at IS NULL AND p."to" IS NULL
       AND NOT EXISTS (SELECT FROM certificate c WHERE c.person_id = p.person_id) ORDER BY p.id LIMIT 1`,
  )
  const { person, certification } = rows[0]
  const { rows: days } = await database.query(
    `SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day`,
  )
  const fields = { certification, reason: 'Đi học dài hạn', from: days[0].day, last: '' }
  const posted = await somebody.post(`/people/${person}/waivers`, fields)
  const wrote = (posted.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0])
  const seenAtOnce = (await read([own, ...wrote].join('; '))) !== before
  const othersAreOld = (await read(other)) === before
  await there.query('SELECT pg_wal_replay_resume()')
  await there.end()
  await until(async () => (await read(other)) !== before, 10_000)
  somebody.close()
  return { posted: posted.status, seenAtOnce, othersAreOld }
}
