import type { Request, Response } from 'express'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientAddress } from '../../app/http/client-address.ts'
import { serving } from './serving.ts'

const proxies = ['127.0.0.1', '::1', '10.20.0.0/24']

function addressOf(peer: string, forwarded: string | undefined, trusted: string[]): string {
  const request = { socket: { remoteAddress: peer }, headers: { 'x-forwarded-for': forwarded } }
  const response = { locals: {} as { address?: string } }
  clientAddress(trusted)(request as unknown as Request, response as unknown as Response, () => undefined)
  return response.locals.address ?? ''
}

test.each([
  ['no proxy is declared', '127.0.0.1', '203.0.113.9', [], '127.0.0.1'],
  ['somebody else than the proxy', '203.0.113.5', '198.51.100.1', proxies, '203.0.113.5'],
  ['the proxy says nothing', '127.0.0.1', undefined, proxies, '127.0.0.1'],
  ['the proxy says who', '127.0.0.1', '203.0.113.9', proxies, '203.0.113.9'],
  ['what the client itself claimed', '127.0.0.1', '198.51.100.1, 203.0.113.9', proxies, '203.0.113.9'],
  ['two proxies in a row', '127.0.0.1', '203.0.113.9, 10.20.0.7', proxies, '203.0.113.9'],
  ['a proxy of another network', '127.0.0.1', '203.0.113.9, 10.21.0.7', proxies, '10.21.0.7'],
  ['a port beside the address', '127.0.0.1', '203.0.113.9:51234', proxies, '203.0.113.9'],
  ['IPv6 with a port', '::1', '[2001:db8::7]:51234', proxies, '2001:db8::7'],
  ['IPv4 on a socket for both', '::ffff:127.0.0.1', '::ffff:203.0.113.9', proxies, '203.0.113.9'],
  ['no address at all', '127.0.0.1', 'unknown', proxies, '127.0.0.1'],
  ['rubbish behind an address', '127.0.0.1', '203.0.113.9, <script>', proxies, '127.0.0.1'],
  ['only proxies', '127.0.0.1', '10.20.0.9', proxies, '10.20.0.9'],
  ['an empty header', '127.0.0.1', '', proxies, '127.0.0.1'],
])('%s', (_case, peer, forwarded, trusted, expected) => {
  expect(addressOf(peer, forwarded, trusted)).toBe(expected)
})

test('whatever a client claims, its address is the one that the proxy heard', () => {
  const claim = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ maxLength: 20 }))
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 5 }), (claims) => {
      expect(addressOf('127.0.0.1', [...claims, '203.0.113.9'].join(', '), proxies)).toBe('203.0.113.9')
      expect(addressOf('203.0.113.9', claims.join(', '), proxies)).toBe('203.0.113.9')
    }),
  )
})

test('a page is told who asks, and nothing else that a proxy says', async () => {
  const { ask, seen } = await serving({ trustedProxies: ['127.0.0.1'] })
  const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example' }
  await ask({ path: '/login', headers })
  expect(seen.contexts[0]?.address).toBe('203.0.113.9')
  expect(seen.urls[0]).not.toContain('evil')
})
