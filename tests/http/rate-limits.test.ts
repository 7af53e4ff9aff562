import type { Request, RequestHandler, Response } from 'express'
import { afterEach, expect, test, vi } from 'vitest'
import { rateLimited, rateLimits } from '../../app/http/rate-limits.ts'
import { ORIGIN, serving } from './serving.ts'

afterEach(() => void vi.useRealTimers())

test('a flood at a door is told to wait, and only it', async () => {
  // The minute must not end under the flood.
  vi.useFakeTimers({ toFake: ['Date'] })
  const { ask } = await serving()
  const allowed = rateLimits.find(({ name }) => name === 'login')?.perMinute ?? 0
  const headers = { origin: ORIGIN }
  const statuses: number[] = []
  for (let sent = 0; sent <= allowed; sent += 50) {
    const answers = Array.from({ length: 50 }, () => ask({ method: 'POST', path: '/LOGIN', headers }))
    statuses.push(...(await Promise.all(answers)).map(({ status }) => status))
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(allowed)
  expect(statuses.at(-1)).toBe(429)
  expect((await ask({ path: '/login' })).status).toBe(200)
})

/** Whether a request passes, and how what it passes to answers it. */
function passing(limited: RequestHandler, address: string, statusCode = 200): boolean {
  let passed = false
  const finished: (() => void)[] = []
  const request = { method: 'POST', resume: () => undefined } as unknown as Request
  const response = {
    ...{ req: { headers: {} }, locals: { address, path: '/door', requestId: '' }, statusCode },
    ...{ setHeader: () => undefined, status: () => undefined, end: () => undefined },
    once: (_event: 'finish', told: () => void) => finished.push(told),
  }
  limited(request, response as unknown as Response, () => {
    passed = true
  })
  for (const told of finished) told()
  return passed
}

test('what found nothing counts for more', () => {
  const policy = { name: 'door', method: 'POST' as const, path: /./, perMinute: 6, failureCounts: 3 }
  const limited = rateLimited([policy], () => 0)
  const passed = (address: string, status: number) =>
    Array.from({ length: 7 }, () => passing(limited, address, status)).filter(Boolean).length
  expect(passed('10.0.0.1', 200)).toBe(6)
  expect(passed('10.0.0.2', 404)).toBe(2)
})

test('the next minute begins anew', () => {
  let now = 30_000
  const limited = rateLimited([{ name: 'door', method: 'POST', path: /./, perMinute: 1 }], () => now)
  const passes = (address: string) => passing(limited, address)
  expect(passes('10.0.0.1')).toBe(true)
  expect(passes('10.0.0.1')).toBe(false)
  expect(passes('10.0.0.2')).toBe(true)
  now = 60_000
  expect(passes('10.0.0.1')).toBe(true)
})
