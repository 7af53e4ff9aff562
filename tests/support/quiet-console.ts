import { afterEach, beforeEach } from 'vitest'

const original = console.error
let complaints: string[] = []

/** Whatever is written to console.error fails the test in which it happens: warnings of React among them. */
beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '))
  }
})

afterEach(() => {
  console.error = original
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join('\n')}`)
})
