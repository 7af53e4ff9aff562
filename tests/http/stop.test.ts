import { Agent, request } from 'node:http'
import { expect, test } from 'vitest'
import { fakeBuild } from './fake-build.ts'
import { serving } from './serving.ts'

function signal() {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give: () => give() }
}

test('stopping lets a request in flight finish and takes no new one', async () => {
  const seen = { actions: [], urls: [], contexts: [] }
  const gate = signal()
  const entered = signal()
  const loader = async () => {
    entered.give()
    await gate.given
    return new Response('finished')
  }
  const { ask, stop } = await serving({ build: fakeBuild(seen, { slow: { default: undefined, loader } }) })
  const answer = ask({ path: '/slow' })
  await entered.given
  const stopped = stop(15_000)
  await expect(ask({ path: '/healthz' })).rejects.toThrow()
  gate.give()
  expect((await answer).body).toBe('finished')
  await stopped
})

test('an idle connection that is kept alive does not hold the server up', async () => {
  const { port, stop } = await serving()
  const agent = new Agent({ keepAlive: true })
  await new Promise((resolve) =>
    request({ port, path: '/healthz', agent }, (response) => response.resume().on('end', resolve)).end(),
  )
  await stop(15_000)
  agent.destroy()
})

test('a request that never ends is cut at the limit', async () => {
  const seen = { actions: [], urls: [], contexts: [] }
  const entered = signal()
  const loader = () => {
    entered.give()
    return new Promise<Response>(() => undefined)
  }
  const { ask, stop } = await serving({ build: fakeBuild(seen, { stuck: { default: undefined, loader } }) })
  const answer = ask({ path: '/stuck' }).catch((error: unknown) => error)
  await entered.given
  await stop(50)
  expect(await answer).toBeInstanceOf(Error)
})

test('what was sent before the end was known is answered, though nobody had read it yet', async () => {
  const { ask, settle, stop } = await serving()
  const answers = Array.from({ length: 100 }, () => ask({ path: '/healthz' }))
  await settle(10_000)
  await stop(15_000)
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses).toEqual(Array.from({ length: 100 }, () => 200))
})

test('whoever goes on asking does not keep the server from ending', async () => {
  const { ask, settle } = await serving()
  const over = new AbortController()
  const asking = (async () => {
    while (!over.signal.aborted) await ask({ path: '/healthz' })
  })()
  await settle(300)
  over.abort()
  await asking
})
