import type { Response } from 'express'
import { expect, test } from 'vitest'
import { readyz } from '../../app/http/health.ts'
import { serving } from './serving.ts'

test('alive whatever the database does', async () => {
  const { ask } = await serving({ ready: () => Promise.reject(new Error('away')) })
  const { status, body } = await ask({ path: '/healthz' })
  expect({ status, body }).toEqual({ status: 200, body: '{"status":"alive"}' })
})

test('ready is green, red while the database is away, green again by itself', async () => {
  let database: () => Promise<boolean> = () => Promise.resolve(true)
  const { ask } = await serving({ ready: () => database() })
  const state = async () => {
    const { status, body } = await ask({ path: '/readyz' })
    return `${status} ${body}`
  }
  expect(await state()).toBe('200 {"status":"ready"}')
  database = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5432'))
  expect(await state()).toBe('503 {"status":"unavailable"}')
  database = () => Promise.resolve(false)
  expect(await state()).toBe('503 {"status":"unavailable"}')
  database = () => Promise.resolve(true)
  expect(await state()).toBe('200 {"status":"ready"}')
})

test('a replica that is away is told, and changes nothing', async () => {
  let replica = () => Promise.resolve('good')
  const { ask } = await serving({ replica: () => replica() })
  const state = async () => {
    const { status, body } = await ask({ path: '/readyz' })
    return `${status} ${body}`
  }
  expect(await state()).toBe('200 {"status":"ready","replica":"good"}')
  replica = () => Promise.resolve('behind')
  expect(await state()).toBe('200 {"status":"ready","replica":"behind"}')
  replica = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5433'))
  expect(await state()).toBe('200 {"status":"ready","replica":"unreachable"}')
})

test('a database that does not answer in time is away', async () => {
  const answered: unknown[] = []
  const response = {
    setHeader: () => undefined,
    status: (status: number) => (answered.push(status), response),
    json: (body: object) => answered.push(body),
  }
  const silent = readyz({ ready: () => new Promise(() => undefined) }, 1)
  await silent(null, response as unknown as Response)
  expect(answered).toEqual([503, { status: 'unavailable' }])
})
