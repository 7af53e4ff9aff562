import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliver, type Envelope } from '../../app/mail/deliver.ts'
import { asHtml, type LetterWords } from '../../app/mail/letter-words.ts'
import { connectionOptions } from '../../app/mail/server-address.ts'
import { mailServer } from '../support/smtp-server.ts'

const envelope: Envelope = {
  messageId: '<0001@daotao.example>',
  from: { name: 'Sở Nội vụ', address: 'daotao@langson.example' },
  to: 'huong@langson.example',
}
const words: LetterWords = {
  subject: 'Chứng nhận sắp hết hạn',
  greeting: 'Kính gửi anh/chị Nông Thị Hương,',
  intro: '',
  items: ['Tiếp nhận và hỗ trợ: còn 7 ngày.'],
  action: { label: 'Mở trang Học tập', url: 'https://daotao.example/learn' },
  closing: ['Sở Nội vụ'],
}
const nothing = () => Promise.resolve()

/** The parts of a letter, decoded. */
function decoded(content: string): string {
  const header = content.replace(/=\?UTF-8\?(B|Q)\?(.*?)\?=\s*/giu, (_, kind: string, text: string) =>
    kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : unquoted(text.replaceAll('_', ' ')),
  )
  return header.replace(
    /Content-Transfer-Encoding: (base64|quoted-printable)\r\n\r\n([\s\S]*?)(?=\r\n--|$)/giu,
    (_, how: string, body: string) =>
      how.toLowerCase() === 'base64'
        ? Buffer.from(body, 'base64').toString()
        : unquoted(body.replace(/=\r\n/gu, '')),
  )
}
const unquoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()

describe('a letter that is handed over', () => {
  it('arrives once, in Vietnamese, as text and as HTML, under its own id', async () => {
    const server = await mailServer()
    expect(await deliver(server.url, envelope, words, nothing)).toEqual({ is: 'sent' })
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toMatchObject({ from: envelope.from.address, to: [envelope.to] })
    const content = decoded(server.taken[0]?.content ?? '')
    expect(content).toContain('Message-ID: <0001@daotao.example>')
    expect(content).toContain('Auto-Submitted: auto-generated')
    expect(content).toContain('Chứng nhận sắp hết hạn')
    expect(content).toMatch(/text\/plain; charset=utf-8[\s\S]*- Tiếp nhận và hỗ trợ: còn 7 ngày\./u)
    expect(content).toMatch(/text\/html; charset=utf-8[\s\S]*<li>Tiếp nhận và hỗ trợ: còn 7 ngày\.<\/li>/u)
  })

  it('is announced before its first word, and goes nowhere when that fails', async () => {
    const server = await mailServer()
    const order: string[] = []
    server.manners = { content: () => (order.push('content'), { reply: '250 ok' }) }
    await deliver(server.url, envelope, words, () => Promise.resolve(void order.push('announced')))
    expect(order).toEqual(['announced', 'content'])
    const failed = await deliver(server.url, envelope, words, () => Promise.reject(new Error('taken away')))
    expect(failed).toMatchObject({ is: 'refused', forGood: false })
    expect(server.taken).toHaveLength(1)
  })
})

describe('what comes to nothing is told apart', () => {
  it('a receiver who is not there, for good', async () => {
    const server = await mailServer({ recipient: () => '550 5.1.1 no such user' })
    expect(await deliver(server.url, envelope, words, nothing)).toMatchObject({
      is: 'refused',
      forGood: true,
    })
  })

  it('a server that is busy, for now, before or after the content', async () => {
    const server = await mailServer({ recipient: () => '451 4.3.0 later' })
    expect(await deliver(server.url, envelope, words, nothing)).toMatchObject({
      is: 'refused',
      forGood: false,
    })
    server.manners = { content: () => ({ reply: '452 4.3.1 full' }) }
    expect(await deliver(server.url, envelope, words, nothing)).toMatchObject({
      is: 'refused',
      forGood: false,
    })
  })

  it('a line that goes dead after the content: nobody knows; before it: nothing was sent', async () => {
    const server = await mailServer({ content: () => 'hang up' })
    expect(await deliver(server.url, envelope, words, nothing)).toMatchObject({ is: 'unknown' })
    server.manners = { data: () => 'hang up' }
    expect(await deliver(server.url, envelope, words, nothing)).toMatchObject({
      is: 'refused',
      forGood: false,
    })
  })

  it('what would stop every other letter, too: no server, no sign-in, no sender', async () => {
    const gone = await mailServer()
    await gone.close()
    expect(await deliver(gone.url, envelope, words, nothing)).toMatchObject({ is: 'unreachable' })
    const strict = await mailServer({ account: 'donve:bí mật' })
    const wrong = strict.url.replace('//', '//donve:sai@')
    expect(await deliver(wrong, envelope, words, nothing)).toMatchObject({ is: 'unreachable' })
    const right = strict.url.replace('//', `//donve:${encodeURIComponent('bí mật')}@`)
    expect(await deliver(right, envelope, words, nothing)).toEqual({ is: 'sent' })
    const closed = await mailServer({ sender: '553 5.7.1 not your address' })
    expect(await deliver(closed.url, envelope, words, nothing)).toMatchObject({ is: 'unreachable' })
  })
})

it('whatever a name or a title holds, it adds no header, no receiver and no markup', async () => {
  const server = await mailServer()
  const nasty = fc.oneof(
    fc.constantFrom(
      'A\r\nBcc: x@y.example\r\n\r\nx',
      '"><script>alert(1)</script>',
      '\n.\nMAIL FROM:<a@b.c>',
    ),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      server.taken.length = 0
      const from = { ...envelope.from, name: text }
      const evil = { ...words, subject: text, greeting: text, items: [text], closing: [text] }
      expect(await deliver(server.url, { ...envelope, from }, evil, nothing)).toEqual({ is: 'sent' })
      expect(server.taken).toHaveLength(1)
      expect(server.taken[0]?.to).toEqual([envelope.to])
      const head = server.taken[0]?.content.split('\r\n\r\n')[0] ?? ''
      const names = head.split(/\r\n(?![ \t])/u).map((line) => line.split(':')[0])
      expect(names.filter((name) => /^(bcc|cc|to|from)$/iu.test(name ?? '')).sort()).toEqual(['From', 'To'])
      expect(asHtml(evil)).not.toMatch(/<script/iu)
    }),
    { numRuns: 40 },
  )
})

it('a password goes to another machine over TLS alone', () => {
  expect(connectionOptions('smtp://u:p@mail.example:587')).toMatchObject({
    requireTLS: true,
    port: 587,
    secure: false,
  })
  expect(connectionOptions('smtps://u:p%40@mail.example')).toMatchObject({
    ...{ secure: true, port: 465, auth: { user: 'u', pass: 'p@' } },
  })
  expect(connectionOptions('smtp://relay.example:25')).toMatchObject({
    requireTLS: false,
    auth: null,
    port: 25,
  })
  expect(connectionOptions('smtp://u:p@127.0.0.1:2525')).toMatchObject({ requireTLS: false })
})
