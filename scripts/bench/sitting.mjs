import { gunzipSync } from 'node:zlib'
import { QUIZ, readPaper } from '../chaos/taker.mjs'
import { openConnection } from './connection.mjs'

/**
 * Somebody who sits the test over a connection of their own, as a browser without JavaScript does: every request is
 * sent, and whatever is not answered as it should be throws.
 * @param {(step: string, ms: number) => void} took told how long each step took
 */
export function sitting(origin, cookie, took) {
  const { send, close } = openConnection(origin)
  const common = { Cookie: cookie, 'Accept-Encoding': 'gzip' }
  const form = { ...common, Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }
  const ask = async (step, path, fields) => {
    const began = performance.now()
    const answer = await (fields === undefined ? send('GET', path, common) : send('POST', path, form, fields))
    took(step, performance.now() - began)
    if (answer.status !== (fields === undefined ? 200 : 303)) throw new Error(`${path}: ${answer.status}`)
    return answer
  }
  const page = async (step, path) => {
    const { body, field } = await ask(step, path)
    return (field('content-encoding') === 'gzip' ? gunzipSync(body) : body).toString()
  }
  return {
    close,
    start: async () => pathOf((await ask('start', `/quizzes/${QUIZ}/attempts`, '')).field('location')),
    paper: async (attempt) => readPaper(await page('paper', attempt)),
    save: (attempt, question, option, seq) =>
      ask('save', `${attempt}/answers`, `question=${question}&answer=${option}&seq=${seq}`),
    submit: (attempt) => ask('submit', `${attempt}/submission`, ''),
    result: (attempt) => page('result', attempt),
  }
}

const pathOf = (location) => location.replace(/[?#].*$/, '')
