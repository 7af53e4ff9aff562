import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutGaps } from '../../app/http/without-gaps.ts'

/** Long enough for many pieces, each ending somewhere else in a word. */
const names = Array.from(
  { length: 600 },
  (_, index) => `${'x'.repeat(index % 7)} Lường Thị Phượng, Xã Đồng Đăng`,
)
const page = createElement(
  'ul',
  null,
  names.map((name) => createElement('li', { key: name + String(names.indexOf(name)), title: name })),
)

test('Vietnamese words arrive whole, wherever React ends its pieces', async () => {
  const sent = withoutGaps()
  renderToPipeableStream(page).pipe(sent)
  expect(await text(sent)).toBe(renderToStaticMarkup(page))
})
