import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfiguration } from '../../app/cli/configuration.ts'

test('nothing set: the defaults of a server room', () => {
  expect(readConfiguration({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: resolve('data'),
    databaseUrl: undefined,
    publicOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
    trustedProxies: [],
    smtpUrl: undefined,
  })
})

test('the public origin follows the port, and is taken whole when it is set', () => {
  expect(readConfiguration({ PORT: '8080' }).publicOrigins[0]).toBe('http://localhost:8080')
  const set = readConfiguration({ PORT: '8080', PUBLIC_ORIGIN: 'https://Daotao.LangSon.gov.vn:443/' })
  expect(set.publicOrigins).toEqual(['https://daotao.langson.gov.vn'])
})

test('an empty variable counts as not set', () => {
  expect(readConfiguration({ PORT: '', DATABASE_URL: ' ', PUBLIC_ORIGIN: '' })).toEqual(readConfiguration({}))
})

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['HOST', 'two words'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'localhost'],
  ['DATABASE_REPLICA_URL', 'mysql://localhost/x'],
  ['PUBLIC_ORIGIN', 'daotao.langson.gov.vn'],
  ['PUBLIC_ORIGIN', 'https://daotao.langson.gov.vn/lms'],
  ['PUBLIC_ORIGIN', 'https://daotao.langson.gov.vn?x=1'],
  ['PUBLIC_ORIGIN', 'https://user@daotao.langson.gov.vn'],
  ['PUBLIC_ORIGIN', 'ftp://daotao.langson.gov.vn'],
  ['TRUSTED_PROXIES', 'loopback'],
  ['TRUSTED_PROXIES', '10.20.0.0/33'],
  ['TRUSTED_PROXIES', '10.20.0.1;10.20.0.2'],
  ['TRUSTED_PROXIES', '0.0.0.0/0'],
  ['TRUSTED_PROXIES', '::/0'],
  ['TRUSTED_PROXIES', '127.0.0.1,::/00'],
  ['SMTP_URL', 'https://mail.example'],
])('%s=%s is refused in two languages, with an example that is accepted', (name, value) => {
  const message = (() => {
    try {
      readConfiguration({ [name]: value })
      return ''
    } catch (error) {
      return (error as Error).message
    }
  })()
  expect(message).toContain(`Biến môi trường ${name}`)
  expect(message).toContain(`Environment variable ${name}`)
  const example = new RegExp(`Example: ${name}=(\\S+)`).exec(message)?.[1]
  expect(() => readConfiguration({ DATABASE_URL: 'postgres://a/b', [name]: example })).not.toThrow()
})

test.each(['localhost', '127.0.0.1', '::1', '10.20.0.5', 'daotao.langson.gov.vn'])(
  'HOST=%s will do',
  (host) => {
    expect(readConfiguration({ HOST: host }).host).toBe(host)
  },
)

test('proxies are addresses and networks, one after the other', () => {
  const { trustedProxies } = readConfiguration({ TRUSTED_PROXIES: '127.0.0.1, ::1 10.20.0.0/24,,fd00::/8' })
  expect(trustedProxies).toEqual(['127.0.0.1', '::1', '10.20.0.0/24', 'fd00::/8'])
})

test('a replica goes with the primary that it follows, and is nothing alone', () => {
  const [DATABASE_URL, DATABASE_REPLICA_URL] = ['postgres://db/donve', 'postgres://replica/donve']
  expect(readConfiguration({ DATABASE_URL, DATABASE_REPLICA_URL })).toMatchObject({
    databaseUrl: DATABASE_URL,
    databaseReplicaUrl: DATABASE_REPLICA_URL,
  })
  expect(readConfiguration({ DATABASE_URL }).databaseReplicaUrl).toBeUndefined()
  for (const alone of [{ DATABASE_REPLICA_URL }, { DATABASE_REPLICA_URL, DATABASE_URL: ' ' }])
    expect(() => readConfiguration(alone)).toThrow(/Có DATABASE_REPLICA_URL mà không có DATABASE_URL/u)
})
