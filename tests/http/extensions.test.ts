import { expect, test } from 'vitest'
import { translateExtension } from '../../app/http/extensions.ts'
import { ORIGIN, serving } from './serving.ts'

test.each([
  ['/certificates/Ab_-9.pdf', '/certificates/Ab_-9/pdf'],
  ['/certificates/Ab_-9.pdf.data?_routes=x', '/certificates/Ab_-9/pdf.data?_routes=x'],
  ['/account/data.json', '/account/data/json'],
  ['/people/codes.pdf', '/people/codes/pdf'],
  ['/coverage/20.csv?on=2026-11-23', '/coverage/20/csv?on=2026-11-23'],
  ['/coverage/20/people.csv?group=a.csv', '/coverage/20/people/csv?group=a.csv'],
  ['/people.csv?q=a', '/people/csv?q=a'],
  ['/people.csv.data', '/people/csv.data'],
  ['/teach/courses/a-1/facts.json', '/teach/courses/a-1/facts/json'],
  ['/teach/courses/a-1/lessons/mo-cua.json', '/teach/courses/a-1/lessons/mo-cua/json'],
  ['/teach/courses/a-1/questions/cau-1.json', '/teach/courses/a-1/questions/cau-1/json'],
  ['/teach/courses/a-1/publication.json', '/teach/courses/a-1/publication.json'],
  ['/certificates/a', '/certificates/a'],
  ['/certificates/a/b.pdf', '/certificates/a/b.pdf'],
  ['/certificates/.pdf', '/certificates/.pdf'],
  ['/learn/a.data', '/learn/a.data'],
  ['/login?redirectTo=/certificates/a.pdf', '/login?redirectTo=/certificates/a.pdf'],
])('%s is the page %s', (address, page) => {
  expect(translateExtension(address)).toBe(page)
})

test('the pages behind them answer', async () => {
  const { ask, seen } = await serving()
  for (const path of ['/certificates/a.pdf', '/coverage/20.csv', '/coverage/20/people.csv']) {
    expect((await ask({ path })).status).toBe(200)
  }
  const pages = ['/certificates/a/pdf', '/coverage/20/csv', '/coverage/20/people/csv']
  expect(seen.urls).toEqual(pages.map((page) => ORIGIN + page))
})
