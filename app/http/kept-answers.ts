import { dayOf } from '../domain/day.ts'
import { language } from '../i18n/language.ts'
import { ask } from './asked-once.ts'
import type { Visit } from './early-answers.ts'
import { escapeHtml } from '../domain/language/escape-html.ts'
import { keptPages, type KeptPage } from './kept-pages.ts'
import { keyOf, refused, renderWithoutName, sendKept, shellOf, type Shell } from './nameless-shell.ts'
import { recent } from './recent.ts'
import type { TableRoute } from './route-table.ts'

/** Of each process. */
const MOST_BYTES = 16 * 2 ** 20
const MOST_STATES = 10_000

export function keptBy({ module }: TableRoute): true | 'until-facts-change' | undefined {
  return (module.handle as { kept?: true | 'until-facts-change' } | undefined)?.kept
}

/**
 * A page without a client shows what its loaders answered, at an address, in a language, and nothing else. Where all that
 * they answer was answered before, the page is the same but for the name of whoever is signed in, and is not rendered
 * again. Who is signed in is asked at every request, so what is refused is refused; the page's own loader is, too, unless
 * it is {@link stateOf} the person that was there before.
 */
export function keptAnswers(): (visit: Visit) => Promise<boolean> {
  const pages = keptPages(MOST_BYTES)
  const shownBefore = recent(MOST_STATES)
  return async (visit) => {
    if (keptBy(visit.found.leaf) === 'until-facts-change') visit.args.context.learner = { state: null }
    const shell = await shellOf(visit)
    if (!shell) return false
    const state = stateOf(visit, shell)
    const before = state && shownBefore.find(state)
    const known = before && pages.find(before)
    if (known) return send(visit, known, shell)
    const key = await answersKey(visit, shell)
    if (key === null) return false
    if (state) shownBefore.keep(state, key)
    const page = pages.find(key)
    if (page) return send(visit, page, shell)
    renderWithoutName(visit, shell, (html) => pages.keep(key, html))
    return false
  }
}

/** What a page that is kept until facts change depends on; null for other pages, and where nobody is signed in. */
function stateOf({ incoming, args: { context } }: Visit, { nameless }: Shell): string | null {
  const state = context.learner?.state
  if (!state) return null
  return keyOf(language(), incoming.originalUrl, nameless, state, dayOf(context.world.now()))
}

/** What any kept page depends on: what loaders answer; null where one refuses, or answers more than plain data. */
async function answersKey({ incoming, found, args }: Visit, { nameless }: Shell): Promise<string | null> {
  const rest = found.chain.slice(1).map((route) => ask('loader', route, args))
  const answers = await Promise.all(rest).catch(refused)
  return answers && keyOf(language(), incoming.originalUrl, nameless, ...answers)
}

function send(visit: Visit, page: KeptPage, { name }: Shell): true {
  return sendKept(visit, page, { name: escapeHtml(name) })
}
