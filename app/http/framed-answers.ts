import type { ServerBuild } from '@remix-run/node'
import { language } from '../i18n/language.ts'
import { ask } from './asked-once.ts'
import type { Visit } from './early-answers.ts'
import { escapeHtml } from '../domain/language/escape-html.ts'
import { piece } from './gzip-pieces.ts'
import { holes, keptPages } from './kept-pages.ts'
import {
  acceptsGzip,
  keyOf,
  refused,
  renderWithoutName,
  sendKept,
  shellOf,
  type Shell,
} from './nameless-shell.ts'
import type { TableRoute } from './route-table.ts'

/** Of each process: frames are few. */
const MOST_BYTES = 2 ** 20

/** What a page says it has in its `<main>`: React's matter, and so the entry's (`entry.server.tsx`). */
type Main = object
type MarkupOf = (main: Main, answer: object) => string

export function mainOf({ module }: TableRoute): Main | undefined {
  return (module.handle as { main?: Main } | undefined)?.main
}

/**
 * A page whose `<main>` is each visitor's own, and everything around it the same for many but for name, address and title.
 * Loaders are asked at every request; then `<main>` alone is rendered, and put into a frame that Remix rendered once. A
 * frame is kept only if in it `<main>` was, to the letter, what is rendered alone.
 */
export function framedAnswers({ entry }: ServerBuild): (visit: Visit) => Promise<boolean> {
  const { markupOf } = entry.module as { markupOf?: MarkupOf }
  const frames = keptPages(MOST_BYTES)
  return async (visit) => {
    const what = mainOf(visit.found.leaf)
    const shell = await shellOf(visit)
    const answer = shell && (await answerOf(visit))
    const key = answer && frameKey(visit, shell, answer)
    if (!key || !what || !markupOf) return false
    const main = markupOf(what, answer)
    const frame = frames.find(key)
    if (frame) {
      const filled = acceptsGzip(visit) ? piece(main, FAST) : main
      const path = escapeHtml(visit.incoming.originalUrl)
      return sendKept(visit, frame, { name: escapeHtml(shell.name), path, main: filled })
    }
    renderWithoutName(visit, shell, (html) => {
      const around = frameAround(html, main, visit.incoming.originalUrl)
      if (around) frames.keep(key, around)
    })
    return false
  }
}

/** It goes out once: sooner rather than smaller. */
const FAST = 4

/** What the page's own loader answers; null where it refuses, or says more than what the page shows. */
async function answerOf({ found: { chain, leaf }, args }: Visit): Promise<object | null> {
  const rest = chain.slice(1).map((route) => ask('loader', route, args))
  const answers = await Promise.all(rest).catch(refused)
  const answer = answers?.at(-1)
  const isPlain = answer instanceof Object && Object.getPrototypeOf(answer) === Object.prototype
  return chain.at(-1) === leaf && chain.length === 2 && isPlain ? answer : null
}

/** What the frame depends on: the page, the language, the shell, and what the page says of itself in its head. */
function frameKey({ found: { leaf }, args }: Visit, { nameless }: Shell, data: object): string | null {
  const { meta } = leaf.module
  const said: unknown =
    typeof meta === 'function' ? (meta as (of: object) => unknown)({ ...args, data }) : meta
  return keyOf(language(), leaf.id, nameless, said)
}

/** A page less what stands in its `<main>` and its address; null where that is not what was rendered alone. */
function frameAround(html: string, main: string, path: string): string | null {
  const parts = html.split(`>${main}</main>`)
  if (parts.length !== 2) return null
  return parts.map((part) => part.replaceAll(path, holes.path)).join(`>${holes.main}</main>`)
}
