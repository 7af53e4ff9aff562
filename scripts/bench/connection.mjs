import { connect } from 'node:net'

/**
 * A browser's side of one connection that is kept open, and no more than that: the load comes from the same machine, so
 * what the sender spends, the site lacks. One request at a time; the answer is read whole.
 * @param {string} origin
 */
export function openConnection(origin) {
  const { hostname, port } = new URL(origin)
  let socket = null
  let waiting = null
  let arrived = Buffer.alloc(0)

  const open = () => {
    const fresh = connect({ host: hostname, port: Number(port), noDelay: true })
    fresh.on('data', (chunk) => {
      arrived = arrived.length === 0 ? chunk : Buffer.concat([arrived, chunk])
      const answer = readAnswer(arrived)
      if (!answer) return
      arrived = arrived.subarray(answer.bytes)
      if (answer.last) close()
      settle((one) => one.resolve(answer))
    })
    fresh.on('error', (error) => settle((one) => one.reject(error)))
    fresh.on('close', () => {
      if (fresh !== socket) return
      close()
      settle((one) => one.reject(new Error('the connection was closed before the answer')))
    })
    return fresh
  }
  const settle = (how) => {
    const one = waiting
    waiting = null
    if (one) how(one)
  }
  const close = () => {
    const closed = socket
    socket = null
    arrived = Buffer.alloc(0)
    closed?.end()
  }
  const send = (method, path, headers, body = '') =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      socket ??= open()
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
      const length = method === 'POST' ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : ''
      socket.write(
        `${method} ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${lines.join('')}${length}\r\n${body}`,
      )
    })
  return { send, close }
}

/** The first answer in what has arrived; null while it is not whole. */
function readAnswer(bytes) {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const head = bytes.toString('latin1', 0, headEnd)
  const field = (name) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1] ?? null
  const start = headEnd + 4
  const body = field('transfer-encoding')
    ? chunkedBody(bytes, start)
    : sizedBody(bytes, start, Number(field('content-length') ?? 0))
  if (!body) return null
  return { status: Number(head.slice(9, 12)), field, last: field('connection') === 'close', ...body }
}

function sizedBody(bytes, start, length) {
  const end = start + length
  return bytes.length < end ? null : { body: bytes.subarray(start, end), bytes: end }
}

function chunkedBody(bytes, start) {
  const parts = []
  for (let at = start; ;) {
    const lineEnd = bytes.indexOf('\r\n', at)
    if (lineEnd < 0) return null
    const size = parseInt(bytes.toString('latin1', at, lineEnd), 16)
    const end = lineEnd + 2 + size + 2
    if (bytes.length < end) return null
    if (size === 0) return { body: Buffer.concat(parts), bytes: end }
    parts.push(bytes.subarray(lineEnd + 2, end - 2))
    at = end
  }
}
