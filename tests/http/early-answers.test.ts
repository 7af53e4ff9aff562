import { data, redirect, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { connect } from '../../app/persistence/client.ts'
import { testWorld } from '../support/world.ts'
import { fakeBuild, type Seen } from './fake-build.ts'
import { ORIGIN, serving } from './serving.ts'

type Module = Partial<ServerBuild['routes'][string]['module']>
type Person = { name: string } | null

/** A site whose pages show what their loaders answered, and who is signed in; `rendered` counts them. */
function site(modules: Record<string, Module>, people: Record<string, string> = {}) {
  const seen: Seen = { actions: [], urls: [], contexts: [] }
  const build = fakeBuild(seen, modules)
  const rendered: string[] = []
  const personOf = ({ request }: LoaderFunctionArgs): Person => {
    const name = people[/session=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '']
    return name === undefined ? null : { name }
  }
  const sizeOf = ({ request }: LoaderFunctionArgs) =>
    /text-size=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? 'normal'
  const root = build.routes['root']
  if (root)
    root.module = { ...root.module, loader: (args) => ({ person: personOf(args), size: sizeOf(args) }) }
  build.entry.module.default = (request, status, headers, remix, context) => {
    const { loaderData, errors } = remix.staticHandlerContext
    if (Object.values(loaderData).some((answer) => answer === 'broken')) throw new Error('broken')
    const shown = JSON.stringify([new URL(request.url).pathname, loaderData, errors])
    rendered.push(shown)
    return new Response(context.finish?.(shown, !errors) ?? shown, { status, headers })
  }
  return { build, rendered, people, seen }
}

const kept = (loader: Module['loader']): Module => ({ handle: { kept: true }, ...(loader ? { loader } : {}) })
const as = (session: string, more = '') => ({ headers: { cookie: `session=${session}${more}` } })

test('a page is rendered once for all who see the same, and each sees their own name', async () => {
  const { build, rendered } = site(
    { page: kept(() => ({ open: 3 })) },
    { a: 'Nông Thị Hương', b: "<b>O'Hara</b>" },
  )
  const { ask } = await serving({ build })
  const path = '/page'
  const answers = [
    await ask({ path, ...as('a') }),
    await ask({ path, ...as('b') }),
    await ask({ path, ...as('a') }),
  ]
  expect(rendered).toHaveLength(1)
  expect(answers.map(({ body }) => body)).toEqual([
    expect.stringContaining('"Nông Thị Hương"'),
    expect.stringContaining('"&lt;b&gt;O&#x27;Hara&lt;/b&gt;"'),
    expect.stringContaining('"Nông Thị Hương"'),
  ])
  expect(answers.every(({ headers }) => headers['cache-control'] === 'no-store')).toBe(true)
  expect(answers[1]?.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-frame-options': 'DENY',
  })
})

test('loaders are asked at every request, and once: what they refuse is refused at once', async () => {
  let asked = 0
  let open = true
  const loader = () => {
    asked += 1
    if (!open) throw redirect('/login', 303)
    return { of: 'everybody' }
  }
  const { ask } = await serving({ build: site({ page: kept(loader) }).build })
  const status = async () => (await ask({ path: '/page' })).status
  expect([await status(), await status(), asked]).toEqual([200, 200, 2])
  open = false
  expect([await status(), asked]).toEqual([303, 3])
})

/** Whoever's session it is; their state is whatever stands for it now. */
function statesOf(build: ServerBuild, states: Record<string, string>): void {
  const root = build.routes['root']
  if (!root) return
  const { loader } = root.module
  const noting: Module['loader'] = (args) => {
    const session = /session=(\w+)/.exec(args.request.headers.get('cookie') ?? '')?.[1] ?? ''
    if (args.context.learner) args.context.learner.state = states[session] ?? null
    return loader?.(args) ?? null
  }
  root.module = { ...root.module, loader: noting }
}

test('a page that is kept until facts change asks its loader once for each state of each person', async () => {
  const asked: string[] = []
  const loader: Module['loader'] = ({ request }) => {
    asked.push(request.headers.get('cookie') ?? '')
    return { asked: asked.length }
  }
  const { build } = site(
    { page: { handle: { kept: 'until-facts-change' }, loader } },
    { a: 'Nông Thị Hương', b: 'Vi Văn Hùng' },
  )
  const states: Record<string, string> = { a: 'a1', b: 'b1' }
  statesOf(build, states)
  const { ask } = await serving({ build })
  const shown = async (session: string, more = '') => {
    const { body } = await ask({ path: '/page', ...as(session, more) })
    return [/"asked":(\d+)/.exec(body)?.[1], /"name":"([^"]+)"/.exec(body)?.[1]]
  }
  expect(await shown('a')).toEqual(['1', 'Nông Thị Hương'])
  expect(await shown('a')).toEqual(['1', 'Nông Thị Hương'])
  expect(await shown('b')).toEqual(['2', 'Vi Văn Hùng'])
  expect(await shown('a', '; language=en')).toEqual(['3', 'Nông Thị Hương'])
  states['a'] = 'a2'
  expect(await shown('a')).toEqual(['4', 'Nông Thị Hương'])
  expect(await shown('b')).toEqual(['2', 'Vi Văn Hùng'])
  delete states['b']
  expect(await shown('b')).toEqual(['5', 'Vi Văn Hùng'])
  expect(await shown('b')).toEqual(['6', 'Vi Văn Hùng'])
})

test('a day later the loader is asked again, though no fact changed', async () => {
  let asked = 0
  const page: Module = { handle: { kept: 'until-facts-change' }, loader: () => ({ asked: (asked += 1) }) }
  const { build } = site({ page }, { a: 'An' })
  statesOf(build, { a: 'a1' })
  const world = testWorld(connect('postgresql://nobody@127.0.0.1:1/none'), { actor: { kind: 'anyone' } })
  const { ask } = await serving({ build, world })
  world.setNow('2026-11-25T16:59:00Z')
  for (let again = 0; again < 3; again += 1) await ask({ path: '/page', ...as('a') })
  expect(asked).toBe(1)
  world.setNow('2026-11-25T17:00:00Z')
  await ask({ path: '/page', ...as('a') })
  expect(asked).toBe(2)
})

test('whatever a loader answers differently is another page', async () => {
  const answers = [{ done: false }, { done: true }, { done: false, place: 'x' }, { done: false }]
  const { build, rendered } = site({ page: kept(() => answers.shift() ?? {}) })
  const { ask } = await serving({ build })
  for (const wanted of ['"done":false}', '"done":true}', '"place":"x"', '"done":false}'])
    expect((await ask({ path: '/page' })).body).toContain(wanted)
  expect(rendered).toHaveLength(3)
})

test('signed in or not, each text size and language have their own page', async () => {
  const { build, rendered } = site({ page: kept(() => null) }, { a: 'An' })
  const { ask } = await serving({ build })
  const cookies = ['', 'text-size=large', 'language=en', 'session=a', 'session=a; language=en']
  for (const cookie of [...cookies, ...cookies]) await ask({ path: '/page', headers: { cookie } })
  expect(rendered).toHaveLength(cookies.length)
})

test.each([
  ['an address with a query', '/page?x=1', {}],
  ['another spelling', '/page/', {}],
  ['data alone', '/page.data', {}],
  ['the head alone', '/page', { method: 'HEAD' }],
])('%s is left to Remix', async (_name, path, asked) => {
  const { build, rendered } = site({ page: kept(() => ({ of: 'everybody' })) })
  const { ask } = await serving({ build })
  await ask({ path: '/page' })
  const before = rendered.length
  await ask({ path, ...asked })
  await ask({ path, ...asked })
  expect(rendered.length - before).toBe(path.endsWith('.data') ? 0 : 2)
})

test('a page that says nothing of it, or whose answer is more than data, is rendered anew', async () => {
  const { build, rendered } = site({
    unsaid: { loader: () => ({ of: 'everybody' }) },
    status: kept(() => data({ typed: 'x' }, { status: 400 })),
    cookie: kept(() => data({}, { headers: { 'Set-Cookie': 'session=1' } })),
    map: kept(() => ({ names: new Map([['a', 'An']]) })),
  })
  const { ask } = await serving({ build })
  for (const path of ['/unsaid', '/status', '/cookie', '/map']) {
    const [first, second] = [await ask({ path }), await ask({ path })]
    expect(second.status).toBe(first.status)
  }
  expect(rendered).toHaveLength(8)
})

test('a failure is not kept, and shows the right name', async () => {
  let broken = true
  const { build } = site({ page: kept(() => (broken ? 'broken' : 'whole')) }, { a: 'An' })
  const { ask } = await serving({ build })
  expect((await ask({ path: '/page', ...as('a') })).status).toBe(500)
  broken = false
  expect((await ask({ path: '/page', ...as('a') })).body).toContain('"name":"An"')
})

test('compressed where that is understood, the same either way', async () => {
  const { build } = site({ page: kept(() => 'x'.repeat(5_000)) }, { a: 'An' })
  const { ask } = await serving({ build })
  await ask({ path: '/page', ...as('a') })
  const plain = await ask({ path: '/page', ...as('a') })
  const zipped = await ask({ path: '/page', headers: { cookie: 'session=a', 'accept-encoding': 'gzip, br' } })
  expect(plain.headers).toMatchObject({
    vary: 'Accept-Encoding',
    'content-length': String(plain.body.length),
  })
  expect(zipped.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-encoding': 'gzip' })
  expect(Number(zipped.headers['content-length'])).toBeLessThan(500)
})

test('an action that redirects is answered at once, cookie and all', async () => {
  const answer = () => redirect('/learn', { status: 303, headers: { 'Set-Cookie': 'session=new; HttpOnly' } })
  const { build, rendered } = site({ form: { action: answer } })
  const { ask } = await serving({ build })
  const { status, headers } = await ask({
    method: 'POST',
    path: '/form',
    headers: { origin: ORIGIN },
    body: 'a=1',
  })
  expect(status).toBe(303)
  expect(headers).toMatchObject({
    ...{ location: '/learn', 'set-cookie': ['session=new; HttpOnly'], 'cache-control': 'no-store' },
    ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' },
  })
  expect(rendered).toEqual([])
})

test.each(['answered', 'thrown'])(
  'an action whose refusal is %s acts once, and Remix shows it',
  async (how) => {
    const bodies: string[] = []
    const action: Module['action'] = async ({ request }) => {
      bodies.push(await request.text())
      if (how === 'thrown') throw Response.json({ refused: 'not-found' }, { status: 404 })
      return data({ refused: 'wrong' }, { status: 400 })
    }
    const { build, rendered } = site({ form: { action } })
    const { ask } = await serving({ build })
    const { status } = await ask({ method: 'POST', path: '/form', headers: { origin: ORIGIN }, body: 'a=1' })
    expect(status).toBe(how === 'thrown' ? 404 : 400)
    expect(bodies).toEqual(['a=1'])
    expect(rendered).toHaveLength(1)
  },
)

test('foreign forms are declined before any action is asked', async () => {
  const { build, seen } = site({})
  const { ask } = await serving({ build })
  expect(
    (await ask({ method: 'POST', path: '/login', headers: { origin: 'https://evil.example' } })).status,
  ).toBe(403)
  expect(seen.actions).toEqual([])
})
