import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { whenOver } from './when-over.ts'

export type TakenLetter = { from: string; to: string[]; content: string }

/** How the server answers; by default it takes everything. */
export type Manners = {
  /** Reply to `RCPT TO` of an address; null: taken. */
  recipient?: (address: string) => string | null
  /** Reply to `MAIL FROM`. */
  sender?: string
  /** What happens when the content has come: a reply, or the line goes dead in place of one. */
  content?: () => { reply: string } | 'hang up'
  /** The line goes dead in place of the reply to `DATA`. */
  data?: () => 'hang up' | null
  /** `user:password` that is asked for. */
  account?: string
}

export type MailServer = { url: string; taken: TakenLetter[]; manners: Manners; close: () => Promise<void> }

/** A mail server of a few lines (RFC 5321) that keeps what it takes, for tests of what is sent. */
export async function mailServer(manners: Manners = {}): Promise<MailServer> {
  const taken: TakenLetter[] = []
  const current = { manners }
  const server = createServer((socket) => converse(socket, current, taken))
  whenOver('file', () => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    get manners() {
      return current.manners
    },
    set manners(other) {
      current.manners = other
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function converse(socket: Socket, current: { manners: Manners }, taken: TakenLetter[]): void {
  let [buffer, from, inContent, to] = ['', '', false, [] as string[]]
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.on('error', () => undefined)
  say('220 mail.test ESMTP')
  socket.on('data', (bytes) => {
    buffer += bytes.toString('latin1')
    for (;;) {
      const end = buffer.indexOf(inContent ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const line = buffer.slice(0, end)
      buffer = buffer.slice(end + (inContent ? 5 : 2))
      if (inContent) endContent(line)
      else command(line)
    }
  })

  function endContent(content: string): void {
    inContent = false
    const end = current.manners.content?.() ?? { reply: '250 2.0.0 taken' }
    const refused = end !== 'hang up' && !end.reply.startsWith('2')
    if (!refused) taken.push({ from, to, content })
    if (end === 'hang up') socket.destroy()
    else say(end.reply)
    to = []
  }

  function command(line: string): void {
    const { manners } = current
    const [verb = '', argument = ''] = line.split(/ (.*)/u)
    const address = /<(.*)>/u.exec(argument)?.[1] ?? ''
    switch (verb.toUpperCase()) {
      case 'EHLO':
        say('250-mail.test')
        say(manners.account ? '250 AUTH PLAIN' : '250 8BITMIME')
        return
      case 'AUTH':
        say(authorised(argument, manners.account) ? '235 2.7.0 welcome' : '535 5.7.8 bad credentials')
        return
      case 'MAIL':
        from = address
        say(manners.sender ?? '250 2.1.0 ok')
        return
      case 'RCPT': {
        const refused = manners.recipient?.(address) ?? null
        if (refused === null) to.push(address)
        say(refused ?? '250 2.1.5 ok')
        return
      }
      case 'DATA':
        if (manners.data?.() === 'hang up') {
          socket.destroy()
          return
        }
        inContent = true
        say('354 go ahead')
        return
      case 'QUIT':
        say('221 2.0.0 bye')
        socket.end()
        return
      default:
        say('502 5.5.1 not here')
    }
  }
}

function authorised(argument: string, account: string | undefined): boolean {
  const [, user, password] = Buffer.from(argument.split(' ')[1] ?? '', 'base64')
    .toString()
    .split('\0')
  return `${user}:${password}` === account
}
