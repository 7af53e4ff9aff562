import { beforeAll, expect, test, vi } from 'vitest'
import { maskedName } from '../../app/domain/certificates/masked-name.ts'
import { rateLimits } from '../../app/http/rate-limits.ts'
import * as verifyFile from '../../app/routes/certificates/verify-file.tsx'
import * as verifyNumber from '../../app/routes/certificates/verify-number.tsx'
import * as verifyOne from '../../app/routes/certificates/verify-one.tsx'
import * as verify from '../../app/routes/certificates/verify.tsx'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { appendSignature } from '../support/appended-signature.ts'
import { certified, type Certified } from '../support/certified.ts'
import { freshDatabase } from '../support/database.ts'
import { testWorld } from '../support/world.ts'
import { realBuild } from './real-build.ts'
import { ORIGIN, serving } from './serving.ts'

const { db } = await freshDatabase()
const world = testWorld(db, { actor: { kind: 'anyone' } })
const { fullName } = cast.huong
let hers: Certified = { id: '', pdf: Buffer.alloc(0), code: '' }

beforeAll(async () => {
  await settle(db)
  hers = await certified(world, cast.huong)
})

const site = () => {
  const pages = { 'verify/:id': verifyOne, 'verify/number': verifyNumber, 'verify/file': verifyFile }
  return serving({ build: realBuild({ verify, ...pages }).build, world })
}

const MARK = '----giay'
function posted(file: Buffer | null, path = '/verify/file') {
  const head = `--${MARK}\r\nContent-Disposition: form-data; name="file"; filename="bí mật.pdf"\r\n\r\n`
  const end = `\r\n--${MARK}--\r\n`
  const headers = { origin: ORIGIN, 'content-type': `multipart/form-data; boundary=${MARK}` }
  const body = Buffer.concat([Buffer.from(head), file ?? Buffer.alloc(0), Buffer.from(end)])
  return { method: 'POST', path, headers, body }
}

test('a number leads to the page of its certificate, which tells no full name', async () => {
  const { ask } = await site()
  const typed = encodeURIComponent(' 1/2026/gcn – snv')
  const first = await ask({ path: `/verify?id=${typed}` })
  expect(first).toMatchObject({ status: 303 })
  const second = await ask({ path: first.headers.location ?? '' })
  expect(second).toMatchObject({ status: 303, headers: { location: `/verify/${hers.id}` } })
  const { status, body } = await ask({ path: second.headers.location ?? '' })
  expect(status).toBe(200)
  expect(body).toContain(maskedName(fullName))
  expect(body).not.toContain(fullName)
})

test('a number that was not issued is said so beside what was typed; a name is never looked for', async () => {
  const { ask } = await site()
  const { status, body } = await ask({ path: '/verify/number?number=0009%2F2026%2FGCN-SNV' })
  expect(status).toBe(404)
  expect(body).toContain('value="0009/2026/GCN-SNV"')
  expect((await ask({ path: `/verify?id=${encodeURIComponent(fullName)}` })).status).toBe(400)
  expect((await ask({ path: `/verify/number?number=${encodeURIComponent(fullName)}` })).status).toBe(303)
})

test('numbers are not read through: what was not issued shuts an address out soonest', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { ask } = await site()
  const { perMinute = 0, failureCounts = 0 } = rateLimits.find(({ name }) => name === 'numbers') ?? {}
  const statuses: number[] = []
  for (let ordinal = 100; statuses.at(-1) !== 429; ordinal += 1)
    statuses.push((await ask({ path: `/verify/number.data?number=${ordinal}%2F2026%2FGCN-SNV` })).status)
  vi.useRealTimers()
  expect(statuses.length - 1).toBe(perMinute / failureCounts)
  expect((await ask({ path: `/verify/${hers.id}` })).status).toBe(200)
})

test.each([
  ['the heads of answers alone', 'HEAD', '/verify/number'],
  ['another spelling of the channel of data', 'GET', '/verify/number/.data'],
])('nor by asking for %s', async (_what, method, path) => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { ask } = await site()
  const { perMinute = 0 } = rateLimits.find(({ name }) => name === 'numbers') ?? {}
  const statuses: number[] = []
  for (let asked = 0; asked <= perMinute; asked += 1)
    statuses.push((await ask({ method, path: `${path}?number=1%2F2026%2FGCN-SNV` })).status)
  vi.useRealTimers()
  expect(statuses.slice(0, perMinute)).not.toContain(429)
  expect(statuses.at(-1)).toBe(429)
})

test('who sends the genuine file sees what is printed in it, and the state; nothing of it is kept or logged', async () => {
  const { ask, lines } = await site()
  const { status, body } = await ask(posted(hers.pdf))
  expect(status).toBe(200)
  for (const word of [fullName, '0001/2026/GCN-SNV', 'Tệp đúng là bản gốc', 'Còn hiệu lực'])
    expect(body).toContain(word)
  expect(lines.join()).not.toMatch(/bí mật|PDF-1/u)
  const asData = await ask(posted(hers.pdf, '/verify/file.data'))
  expect(asData.body).toContain(fullName)
  expect(asData.body).not.toMatch(/completionId|signature|personId/u)
})

test.each([
  ['text/plain', 'giấy'],
  ['multipart/form-data', 'giấy'],
  ['multipart/form-data; boundary=x', '--x\r\ngiấy'],
])('what is no form, sent as %s, is declined and no failure', async (type, body) => {
  const { ask, lines } = await site()
  const headers = { origin: ORIGIN, 'content-type': type }
  expect((await ask({ method: 'POST', path: '/verify/file', headers, body })).status).toBe(400)
  expect(lines.join()).not.toContain('TypeError')
})

test('what was appended is told, and a changed file shows nobody’s name', async () => {
  const { ask } = await site()
  const signed = appendSignature(hers.pdf)
  expect((await ask(posted(signed))).body).toMatch(/đã ký bổ sung.*phần mềm đọc PDF/su)
  const { body } = await ask(posted(hers.pdf.subarray(1)))
  expect(body).toContain('Tệp không đúng bản gốc')
  expect(body).not.toContain(fullName)
  expect(body).not.toContain('Còn hiệu lực')
})

test.each([
  ['no file', Buffer.alloc(0), 400, 'Chưa chọn tệp'],
  ['a file that is too large', Buffer.alloc(5 * 2 ** 20 + 1, 'a'), 413, 'lớn hơn 5 MB'],
  ['a body that is too large', Buffer.alloc(6 * 2 ** 20, 'a'), 413, '5 MB'],
  ['another kind of file', Buffer.from('PK\u0003\u0004'), 200, 'không phải tệp PDF'],
])('%s is answered with the reason', async (_name, file, expected, words) => {
  const { ask } = await site()
  const { status, body } = await ask(posted(file))
  expect(status).toBe(expected)
  expect(body).toContain(words)
})
