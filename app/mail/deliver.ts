import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Delivery } from '../domain/reminders/letter.ts'
import { asHtml, asText, type LetterWords } from './letter-words.ts'
import { connectionOptions } from './server-address.ts'

export type Envelope = {
  /** Stays the same however often the letter is sent, so that whoever gets it twice can tell. */
  messageId: string
  from: { name: string; address: string }
  to: string
}

type Failure = Error & { responseCode?: number; command?: string }

/**
 * Hands one letter to the mail server. `handingOver` is called once the server has said that it takes the letter, and before
 * the first word goes over the line; where it fails, no word does. What comes to nothing is told as a value.
 */
export async function deliver(
  smtpUrl: string,
  envelope: Envelope,
  words: LetterWords,
  handingOver: () => Promise<void>,
): Promise<Delivery> {
  const message = await compose(envelope, words)
  const connection = await connect(smtpUrl)
  const broken = new Promise<never>((_, reject) => connection.on('error', reject))
  broken.catch(() => undefined)
  let begun = false
  let opened = false
  try {
    await Promise.race([open(connection, smtpUrl), broken])
    opened = true
    const pieces = whenAsked(async () => {
      await handingOver()
      begun = true
      return message
    })
    await Promise.race([send(connection, envelope, message.length, pieces), broken])
    connection.quit()
    return { is: 'sent' }
  } catch (error) {
    connection.close()
    return judge(error as Failure, { opened, begun })
  }
}

/** A bare sign-in or a sender that the server refuses would stop every other letter as well. */
function judge(error: Failure, { opened, begun }: { opened: boolean; begun: boolean }): Delivery {
  const { responseCode, command, message: reply } = error
  if (!opened || command === 'MAIL FROM') return { is: 'unreachable', reply }
  if (responseCode !== undefined) return { is: 'refused', forGood: responseCode >= 500, reply }
  return begun ? { is: 'unknown', reply } : { is: 'refused', forGood: false, reply }
}

async function compose({ from, to, messageId }: Envelope, words: LetterWords): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const [text, html] = [asText(words), asHtml(words)]
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const own = { disableFileAccess: true, disableUrlAccess: true }
  const { subject, attachments = [] } = words
  const mail = new MailComposer({ from, to, messageId, subject, text, html, headers, attachments, ...own })
  return mail.compile().build()
}

/** The library is read when the first letter goes out, and not before. */
async function connect(smtpUrl: string): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  return new Connection(connectionOptions(smtpUrl))
}

function open(connection: SMTPConnection, smtpUrl: string): Promise<void> {
  const { auth } = connectionOptions(smtpUrl)
  return new Promise((resolve, reject) => {
    connection.connect((error) => {
      if (error) reject(error)
      else if (!auth) resolve()
      else connection.login(auth, (refused) => (refused ? reject(refused) : resolve()))
    })
  })
}

function send(
  connection: SMTPConnection,
  { from, to }: Envelope,
  size: number,
  message: Readable,
): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.send({ from: from.address, to, size }, message, (error) => (error ? reject(error) : resolve()))
  })
}

/** A stream whose content is fetched when somebody begins to read it. */
function whenAsked(content: () => Promise<Buffer>): Readable {
  async function* pieces() {
    yield await content()
  }
  return Readable.from(pieces())
}
