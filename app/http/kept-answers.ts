import { hash } from 'node:crypto'
import { dayOf } from '../domain/day.ts'
import { language } from '../i18n/language.ts'
import { answerInstead, ask } from './asked-once.ts'
import type { Visit } from './early-answers.ts'
import { escapeHtml } from './escape-html.ts'
import { keptPages, NAME, pageFor, type KeptPage } from './kept-pages.ts'
import { recent } from './recent.ts'
import type { TableRoute } from './route-table.ts'
import { valueKey } from './value-key.ts'

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
    const shell = await shellOf(visit)
    if (!shell) return false
    const state = stateOf(visit, shell)
    const before = state && shownBefore.find(state)
    const known = before && pages.find(before)
    if (known) return send(visit, known, shell.name)
    const key = await answersKey(visit, shell)
    if (key === null) return false
    if (state) shownBefore.keep(state, key)
    const page = pages.find(key)
    if (page) return send(visit, page, shell.name)
    renderWithoutName(visit, shell, (html) => pages.keep(key, html))
    return false
  }
}

type Shell = { name: string; nameless: unknown }

/** What the root answers, with the name that the shell shows taken out of it; null where it refuses. */
async function shellOf({ found: { chain, leaf }, args }: Visit): Promise<Shell | null> {
  const [root] = chain
  if (!root) return null
  if (keptBy(leaf) === 'until-facts-change') args.context.learner = { state: null }
  const asked = await ask('loader', root, args).then((answer) => ({ answer }), refused)
  if (!asked) return null
  const { answer } = asked
  const person = (answer as { person?: { name: string } | null } | undefined)?.person
  if (!person) return { name: '', nameless: answer }
  return { name: person.name, nameless: { ...(answer as object), person: { ...person, name: NAME } } }
}

/** What a page that is kept until facts change depends on; null for other pages, and where nobody is signed in. */
function stateOf({ incoming, args: { context } }: Visit, { nameless }: Shell): string | null {
  const state = context.learner?.state
  if (!state) return null
  return digest(valueKey([language(), incoming.originalUrl, nameless, state, dayOf(context.world.now())]))
}

/** What any kept page depends on: what loaders answer; null where one refuses, or answers more than plain data. */
async function answersKey({ incoming, found, args }: Visit, { nameless }: Shell): Promise<string | null> {
  const rest = found.chain.slice(1).map((route) => ask('loader', route, args))
  const answers = await Promise.all(rest).catch(refused)
  return answers && digest(valueKey([language(), incoming.originalUrl, nameless, ...answers]))
}

/** What is refused is Remix's to answer. */
const refused = () => null

function digest(key: string | null): string | null {
  return key === null ? null : hash('sha256', key, 'base64')
}

/** Remix renders the page with a place for the name, which is filled in whatever comes of it. */
function renderWithoutName(
  { found: { chain }, args }: Visit,
  { name, nameless }: Shell,
  keep: (html: string) => void,
): void {
  answerInstead('loader', chain[0]?.id ?? '', args, nameless)
  args.context.finish = (html, complete) => {
    if (complete) keep(html)
    return html.replaceAll(NAME, () => escapeHtml(name))
  }
}

function send({ incoming, outgoing }: Visit, page: KeptPage, name: string): true {
  const zipped = incoming.acceptsEncodings('gzip') === 'gzip'
  const bytes = pageFor(page, name, zipped)
  outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
  outgoing.setHeader('Vary', 'Accept-Encoding')
  if (zipped) outgoing.setHeader('Content-Encoding', 'gzip')
  outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(bytes)
  return true
}
