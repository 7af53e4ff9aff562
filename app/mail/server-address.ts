export type ConnectionOptions = {
  host: string
  port: number
  secure: boolean
  requireTLS: boolean
  auth: { user: string; pass: string } | null
  connectionTimeout: number
  greetingTimeout: number
  dnsTimeout: number
  socketTimeout: number
}

/** Altogether less than a letter is lent to who sends it. */
const times = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  dnsTimeout: 20_000,
  socketTimeout: 60_000,
}

const own = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * `smtp://user:secret@mail.example:587` or `smtps://…` as a connection. A password goes to another machine over TLS alone:
 * without it (port 25 of a relay that asks for none) TLS is used where the server offers it.
 */
export function connectionOptions(smtpUrl: string): ConnectionOptions {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  const auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : null
  return {
    ...{
      host: hostname.replace(/^\[|\]$/gu, ''),
      port: Number(port) || (secure ? 465 : 587),
      secure,
      auth,
      ...times,
    },
    requireTLS: auth !== null && !secure && !own.has(hostname),
  }
}
