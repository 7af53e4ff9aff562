import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'

export const QUIZ = 'kiem-tra-cuoi'

/**
 * Somebody who sits the test, speaking to the site as its pages do, without JavaScript.
 * @param {{ origin: string, through?: number, cookie?: string, connections?: number }} site
 *   `through`: the port of something between taker and site
 */
export function taker({ origin, through, cookie = '', connections = 20 }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const port = through ?? Number(new URL(origin).port)
  const ask = (method, path, fields) => send({ agent, port, method, path, fields, cookie, origin })
  const post = (path, fields = {}) => ask('POST', path, fields)
  return {
    as: (other) => taker({ origin, through, cookie: other, connections }),
    post,
    get: (path) => ask('GET', path),
    close: () => agent.destroy(),
    save: (attempt, question, answer, seq) => post(`/attempts/${attempt}/answers`, { question, answer, seq }),
    submit: (attempt) => post(`/attempts/${attempt}/submission`),
    async start(key) {
      const { status, headers, body } = await post(`/quizzes/${QUIZ}/attempts`, key ? { key } : {})
      const id = /\/attempts\/([0-9a-f-]{36})/.exec(headers.location ?? '')?.[1]
      if (!id) throw new Error(`no attempt: ${status} ${body.slice(0, 300)}`)
      return id
    },
    /** Of each question of the paper: its options, the number of the newest save and what is chosen. */
    async paper(attempt) {
      const { status, body } = await ask('GET', `/attempts/${attempt}`)
      if (status !== 200) throw new Error(`the paper: ${status}`)
      return readPaper(body)
    },
  }
}

/** The cookie of somebody of the demo: of the learner who may sit the test unless another role is wanted. */
export async function signIn(origin, dataDir, wanted = 'certified') {
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8'))
  const { login, password } = accounts.find(({ role }) => role === wanted)
  const { headers } = await taker({ origin }).post('/login', { login, password, keep: '1' })
  return headers['set-cookie'][0].split(';')[0]
}

/** Of each question of a paper's page: its options, the number of the newest save and what is chosen. */
export function readPaper(html) {
  const paper = new Map()
  for (const form of html.split('<form').slice(1)) {
    const question = Number(/name="question" value="(\d+)"/.exec(form)?.[1])
    if (!question) continue
    const inputs = [...form.matchAll(/<input[^>]*name="answer"[^>]*>/g)].map(([input]) => ({
      id: /value="([^"]+)"/.exec(input)?.[1],
      chosen: /\schecked(=|\s|\/|>)/.test(input),
    }))
    const seq = Number(/name="seq" value="(\d+)"/.exec(form)?.[1]) - 1
    const chosen = inputs.filter((one) => one.chosen).map(({ id }) => id)
    paper.set(question, { options: inputs.map(({ id }) => id), seq, chosen: chosen.join() })
  }
  return paper
}

function send({ agent, port, method, path, fields, cookie, origin }) {
  const pairs = Object.entries(fields ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  )
  const body = new URLSearchParams(pairs).toString()
  const type = fields ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}
  const headers = { Origin: origin, Cookie: cookie, 'Content-Length': Buffer.byteLength(body), ...type }
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
