import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 120

/** Presses Tab until the element has the focus; every stop on the way must show where one is. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const element = await wanted.elementHandle()
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopAt, element)
    expect(stop.seen, `the focus can be seen on ${stop.what}`).toBe(true)
    if (stop.there) return
  }
  throw new Error(`Tab never comes to ${String(wanted)}`)
}

/** Goes to a link or a button and presses it. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Chooses one of the answers of a question that the focus is about to enter: arrows among radios, Space on boxes. */
export async function choose(page: Page, question: Locator, wanted: number[]): Promise<void> {
  const inputs = question.locator('input[name=answer], input[name=choice]')
  if ((await inputs.first().getAttribute('type')) === 'radio') {
    await tabTo(page, inputs.first())
    await page.keyboard.press('Space')
    for (let step = 0; step < (wanted[0] ?? 0); step += 1) await page.keyboard.press('ArrowDown')
    return
  }
  for (const index of wanted) {
    await tabTo(page, inputs.nth(index))
    await page.keyboard.press('Space')
  }
}

/** Where the focus is, and whether an outline or a shadow shows it. The browser's own chrome counts as nowhere. */
function stopAt(wanted: Node | null): { there: boolean; seen: boolean; what: string } {
  const at = document.activeElement
  if (!at || at === document.body) return { there: false, seen: true, what: 'nothing' }
  const around = [at, at.closest('label, .choice')].filter((one) => one !== null)
  const seen = around.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  })
  const { width, height } = at.getBoundingClientRect()
  return { there: at === wanted, seen: seen && width > 0 && height > 0, what: at.outerHTML.slice(0, 120) }
}
