import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { editor } from '../../app/i18n/vi/editor.ts'
import { vi } from '../../app/i18n/vi/index.ts'

const root = join(import.meta.dirname, '../..')
const styles = readFileSync(join(root, 'app/ui/drafts/rich-text.css'), 'utf8')

async function script(name: string): Promise<string> {
  const entryPoints = [join(root, `app/ui/browser/${name}.ts`)]
  const made = await build({ entryPoints, bundle: true, format: 'iife', target: 'es2018', write: false })
  return made.outputFiles[0]?.text ?? ''
}

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')

/** A page with nothing but a form and the editor over its field, under the policy of the site. */
export async function openEditor(page: Page, markdown: string): Promise<void> {
  const words = JSON.stringify({ ...editor, titles: vi.courses.blocks })
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/harness/rich-text.css"></head><body><form><label for="a">Nội dung</label>
    <textarea id="a" name="text" data-rich-text data-words="${escaped(words)}">\n${escaped(markdown)}</textarea>
    <button>Lưu</button></form><script src="/harness/rich-text.js" defer></script></body></html>`
  // As the site's: neither script nor style within the page.
  const policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'"
  await page.route('**/harness/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: styles })
    if (pathname.endsWith('.js')) {
      return route.fulfill({ contentType: 'text/javascript', body: await script('rich-text') })
    }
    const headers = { 'Content-Security-Policy': policy }
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html })
  })
  await page.goto('/harness/page')
}
