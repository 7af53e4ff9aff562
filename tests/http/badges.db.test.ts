import { beforeAll, expect, test } from 'vitest'
import { didOf } from '../../app/domain/certificates/did-key.ts'
import * as badgeRoute from '../../app/routes/certificates/badge.ts'
import * as statusRoute from '../../app/routes/certificates/badge-status.ts'
import * as keysRoute from '../../app/routes/certificates/verify-keys.ts'
import { certified } from '../cast/certified.ts'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { checkBadge } from '../support/badge-check.ts'
import { freshDatabase } from '../support/database.ts'
import { sessionCookie } from '../support/session.ts'
import { testWorld } from '../support/world.ts'
import { realBuild } from './real-build.ts'
import { ORIGIN, serving } from './serving.ts'

type Badge = { issuer: { id: string }; credentialStatus: { statusListCredential: string } }

const { db } = await freshDatabase()
const world = testWorld(db, { actor: { kind: 'anyone' } })
const { build } = realBuild({
  'certificates/:id/json': badgeRoute,
  'verify/status/:key/json': statusRoute,
  'verify/keys/json': keysRoute,
})
let [path, cookie] = ['', '']

beforeAll(async () => {
  await settle(db)
  path = `/certificates/${await certified(world, cast.huong.id)}.json`
  cookie = await sessionCookie(db, cast.huong)
})

test('a badge is a file of its holder, the same whenever it is asked for', async () => {
  const { ask } = await serving({ build, world })
  const { status, headers, body } = await ask({ path, headers: { cookie } })
  expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/ld+json' })
  expect(headers['content-disposition']).toBe('attachment; filename="huy-hieu-so-0001-2026-GCN-SNV.json"')
  expect((await ask({ path, headers: { cookie } })).body).toBe(body)
  const known = await ask({ path, headers: { cookie, 'if-none-match': headers.etag } })
  expect({ status: known.status, body: known.body }).toEqual({ status: 304, body: '' })
})

test('with what the site publishes, anybody finds whose it is and that it counts', async () => {
  const { ask } = await serving({ build, world })
  const badge = JSON.parse((await ask({ path, headers: { cookie } })).body) as Badge
  const { statusListCredential: list } = badge.credentialStatus
  expect(list.startsWith(`${ORIGIN}/verify/status/`)).toBe(true)
  const published = await ask({ path: new URL(list).pathname })
  expect(published.headers).toMatchObject({
    'content-type': 'application/ld+json',
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
  })
  const etag = published.headers.etag
  expect((await ask({ path: new URL(list).pathname, headers: { 'if-none-match': etag } })).status).toBe(304)
  const statusLists = new Map([[list, JSON.parse(published.body) as unknown]])
  expect(await checkBadge(badge, { now: world.now(), statusLists })).toMatchObject({ verified: true })
  const { keys } = JSON.parse((await ask({ path: '/verify/keys.json' })).body) as {
    keys: { publicKey: string; did: string }[]
  }
  expect(keys.map(({ did }) => did)).toEqual([badge.issuer.id])
  expect(keys.map(({ publicKey }) => didOf(publicKey))).toEqual([badge.issuer.id])
})
