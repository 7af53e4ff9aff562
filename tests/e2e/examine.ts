import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as AxeCore from 'axe-core'
import { expect, type Page } from '@playwright/test'

const { resolve } = createRequire(import.meta.url)
const checkers = ['axe-core/axe.min.js', 'accessibility-checker-engine'].map((name) =>
  readFileSync(resolve(name), 'utf8'),
)

/** What of a checker's rules is asked in a look: all, those that letters and widths decide, none. */
type Asked = 'all' | 'sized' | 'none'

/**
 * Both ends of text size on a phone and on an office screen. What the tree alone decides is looked at in one size, and
 * contrast where letters are small, for which WCAG asks most (1.4.3): on the phone by the first checker, on the office screen
 * by the second, which takes twice as long and looks at the tree once.
 */
const looks: { width: number; size: string; axe: Asked; engine: Asked }[] = [
  { width: 360, size: 'text-large', axe: 'all', engine: 'all' },
  { width: 360, size: 'text-small', axe: 'sized', engine: 'none' },
  { width: 1280, size: 'text-large', axe: 'all', engine: 'none' },
  { width: 1280, size: 'text-small', axe: 'none', engine: 'sized' },
]

/** The rules whose answer can change with the size of letters. */
const bySize = {
  axe: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  engine: ['text_contrast_sufficient', 'target_spacing_sufficient', 'element_tabbable_visible'],
}

/** Rules of the second checker that are not followed, each with its reason. */
const notFollowed: Record<string, string> = {
  input_checkboxes_grouped:
    'each question of a test is a form and a fieldset of its own; that all send “answer” is part of their contract',
  aria_form_label_unique:
    'a form without a name is no landmark; twenty named ones on a test would be twenty landmarks',
}

/**
 * Looks at the page that is open in every way: nothing serious for axe, no failure by WCAG 2.2 AA for IBM's checker,
 * nothing wider than the screen. The text size is set in place, as the page's own script does it.
 */
export async function examine(page: Page): Promise<void> {
  for (const checker of checkers) await page.evaluate(checker)
  const found: string[] = []
  for (const { width, size, axe, engine } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate((name) => {
      document.documentElement.classList.remove('text-small', 'text-large')
      document.documentElement.classList.add(name)
    }, size)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    const faults = [...(await byAxe(page, axe)), ...(await byEngine(page, engine))]
    if (wide) faults.push('scrolls sideways')
    found.push(...faults.map((fault) => `${page.url()} ${width} px ${size}: ${fault}`))
  }
  expect.soft(found).toEqual([])
}

async function byAxe(page: Page, asked: Asked): Promise<string[]> {
  if (asked === 'none') return []
  const violations = await page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: typeof AxeCore }
      const only = rules
        ? { runOnly: { type: 'rule' as const, values: rules } }
        : { rules: { 'color-contrast': { enabled: false } } }
      return (await axe.run(document, { resultTypes: ['violations'], ...only })).violations
    },
    asked === 'all' ? null : bySize.axe,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? ''}`)
}

type Result = { ruleId: string; value: [string, string]; message: string; snippet: string }
type Checker = {
  rulesetRules: Record<string, string[]>
  check(node: Document, rulesets: string[]): Promise<{ results: Result[] }>
}

async function byEngine(page: Page, asked: Asked): Promise<string[]> {
  if (asked === 'none') return []
  const failures = await page.evaluate(
    async (rules) => {
      const { ace } = window as unknown as { ace: { Checker: new () => Checker } }
      const checker = new ace.Checker()
      // Its own way to leave out one rule leaves out all of them.
      if (rules) checker.rulesetRules['WCAG_2_2'] = rules
      const { results } = await checker.check(document, ['WCAG_2_2'])
      return results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    },
    asked === 'all' ? null : bySize.engine,
  )
  return failures
    .filter(({ ruleId }) => !(ruleId in notFollowed))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`)
}
