import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Reads } from '../../app/persistence/replica.ts'
import { connect } from '../../app/persistence/client.ts'
import { testWorld } from '../support/world.ts'
import { fakeBuild } from './fake-build.ts'
import { ORIGIN, serving, type Answer } from './serving.ts'

const reads: Reads = () => Promise.reject(new Error('no page of the fake site reads'))
const world = {
  ...testWorld(connect('postgresql://nobody@127.0.0.1:1/none')),
  actor: { kind: 'anyone' as const },
}
const cookiesOf = ({ headers }: Answer) => headers['set-cookie'] ?? []
const signedIn = { Cookie: 'session=abc', Origin: ORIGIN }

/** The site with a replica, on which each request for `/page` notes what it reads from. */
async function withReplica() {
  const given: (Reads | undefined)[] = []
  const note = ({ context }: LoaderFunctionArgs) => {
    given.push(context.world.reads)
    return null
  }
  const build = fakeBuild({ actions: [], urls: [], contexts: [] }, { page: { loader: note, action: note } })
  const { ask } = await serving({ build, world: { ...world, reads } })
  const readsOf = async (cookie: string) => {
    await ask({ path: '/page', headers: { Cookie: cookie } })
    return given.at(-1)
  }
  return { ask, given, readsOf }
}

test('who is signed in and sends a form reads from the primary for a minute', async () => {
  const { ask, given, readsOf } = await withReplica()
  expect(await readsOf('session=abc')).toBe(reads)
  const [cookie = ''] = cookiesOf(await ask({ method: 'POST', path: '/page', headers: signedIn }))
  expect(cookie).toBe('wrote=1; Max-Age=60; Path=/; HttpOnly; SameSite=Lax')
  expect(given.at(-1)).toBeUndefined()
  expect(await readsOf(`session=abc; ${cookie.split(';')[0] ?? ''}`)).toBeUndefined()
  expect(await readsOf('session=abc; rewrote=1')).toBe(reads)
})

test('who only looks, and who is not signed in, gets no cookie', async () => {
  const { ask } = await withReplica()
  const asked = [
    { path: '/page', headers: signedIn },
    { method: 'POST', path: '/page', headers: { Origin: ORIGIN } },
    { method: 'POST', path: '/page', headers: { ...signedIn, Origin: 'https://elsewhere.example' } },
  ]
  for (const each of asked) expect(cookiesOf(await ask(each))).toEqual([])
})

test('without a replica nobody gets one', async () => {
  const { ask } = await serving({ world })
  expect(cookiesOf(await ask({ method: 'POST', path: '/page', headers: signedIn }))).toEqual([])
})
