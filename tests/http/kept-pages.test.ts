import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { escapeHtml } from '../../app/domain/language/escape-html.ts'
import { holes, keptPages, pageFor } from '../../app/http/kept-pages.ts'

const greeting = (name: string) =>
  renderToStaticMarkup(createElement('p', { title: `của ${name}` }, 'Chào ', name, '!'))

test('a kept page with a name in it is what would have been rendered with that name', () => {
  const page = keptPages(1e6).keep('greeting', greeting(holes.name))
  const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"><script>', "O'Hara & Sơn", '$&'))
  fc.assert(
    fc.property(name, (given) => {
      expect(pageFor(page, { name: escapeHtml(given) }, false).toString()).toBe(greeting(given))
      expect(gunzipSync(pageFor(page, { name: escapeHtml(given) }, true)).toString()).toBe(greeting(given))
    }),
  )
})

test('a page is found by its key alone', () => {
  const pages = keptPages(1e6)
  pages.keep('one', '<p>1</p>')
  expect(pages.find('two')).toBeNull()
  expect(pageFor(pages.find('one') ?? [], {}, false).toString()).toBe('<p>1</p>')
})

test('what is asked for least recently is forgotten first, so that the rest fits', () => {
  const pages = keptPages(10_000)
  const incompressible = (seed: number) =>
    Array.from({ length: 300 }, (_, i) => (seed * 7919 + i * i) % 9973).join()
  for (let seed = 0; seed < 3; seed++) pages.keep(`page ${seed}`, incompressible(seed))
  pages.find('page 0')
  pages.keep('page 3', incompressible(3))
  pages.keep('page 4', incompressible(4))
  const kept = [0, 1, 2, 3, 4].filter((seed) => pages.find(`page ${seed}`))
  expect(kept).toContain(0)
  expect(kept).not.toContain(1)
  expect(kept.length).toBeLessThan(5)
})

test('a page larger than all that may be kept is not kept', () => {
  const pages = keptPages(100)
  pages.keep('large', 'x'.repeat(1_000))
  expect(pages.find('large')).toBeNull()
})
