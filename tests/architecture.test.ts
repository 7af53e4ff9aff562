import { expect, test } from 'vitest'
import config from '../remix.config.js'
import { audited, notTold } from './architecture/audited.ts'
import { aboveTarget, budgets } from './architecture/budgets.ts'
import { escapes } from './architecture/escapes.ts'
import { fileNames } from './architecture/file-names.ts'
import { guardsCalled, publicRoutes } from './architecture/guards.ts'
import { heavyReads } from './architecture/heavy-reads.ts'
import { importLaw } from './architecture/import-law.ts'
import { inlineStyle } from './architecture/inline-style.ts'
import { languageOfRequest } from './architecture/language-of-request.ts'
import { mocks } from './architecture/mocks.ts'
import { oneAction } from './architecture/one-action.ts'
import { purity } from './architecture/purity.ts'
import { pagesOf, siteMap } from './architecture/site-map.ts'
import { sourcesIn, told } from './architecture/source.ts'
import { unsafeSql } from './architecture/unsafe-sql.ts'
import { vietnamese } from './architecture/vietnamese.ts'

const app = sourcesIn('app')
const tests = sourcesIn('tests')
const scripts = sourcesIn('scripts')

test('each layer imports only what it may', () => {
  expect(told(importLaw(app))).toEqual([])
})

test('what decides reads no clock, no chance and no environment', () => {
  expect(told(purity(app))).toEqual([])
})

test('every file has a name with an edge', () => {
  expect(told(fileNames([...app, ...tests, ...scripts]))).toEqual([])
})

test('files, functions, components and handlers keep their budgets', () => {
  expect(told(budgets(app))).toEqual([])
})

test('nobody goes around the compiler or the linter', () => {
  expect(told(escapes([...app, ...tests, ...scripts]))).toEqual([])
})

test('rules and use cases are tested without pretence', () => {
  expect(told(mocks(tests))).toEqual([])
})

test('no element carries a style of its own', () => {
  expect(told(inlineStyle(app))).toEqual([])
})

test('what is heavy is read where a replica may answer', () => {
  expect(told(heavyReads(app))).toEqual([])
})

test('the site map and the route files agree', () => {
  expect(told(siteMap(app, pagesOf(config)))).toEqual([])
})

test('every loader and action of a page that is not public calls a guard itself', () => {
  expect(told(guardsCalled(app))).toEqual([])
})

test('the list of public routes names files that exist', () => {
  const paths = app.map(({ path }) => path)
  expect(Object.keys(publicRoutes).filter((path) => !paths.includes(path))).toEqual([])
})

test('every use case that writes tells it in the audit log', () => {
  expect(told(audited(app))).toEqual([])
})

test('the list of what is not told names use cases that are there', () => {
  const paths = app.map(({ path }) => path)
  expect(Object.keys(notTold).filter((path) => !paths.includes(path))).toEqual([])
})

test('no route has several actions under one address', () => {
  expect(told(oneAction(app))).toEqual([])
})

test('what people read is in the catalogue', () => {
  expect(told(vietnamese(app))).toEqual([])
})

test('no module keeps a text of one language', () => {
  expect(told(languageOfRequest(app))).toEqual([])
})

test('values reach SQL as parameters', () => {
  expect(told(unsafeSql(app))).toEqual([])
})

test('a look at what is longer than it should be (no failure)', () => {
  const lines = (files: typeof app) => files.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  const [code, tested] = [lines(app), lines(tests)]
  const long = aboveTarget(app)
  const shown = long.slice(0, 12).map((line) => `\n  ${line}`)
  console.log(`code ${code} lines, tests ${tested}: ${(tested / code).toFixed(2)} to 1`)
  console.log(`above target: ${long.length}${shown.join('')}`)
  expect(code).toBeGreaterThan(0)
})
