import { language } from '../i18n/language.ts'
import { answerInstead, ask } from './asked-once.ts'
import type { Visit } from './early-answers.ts'
import { escapeHtml } from './escape-html.ts'
import { keptPages, NAME, pageFor, type KeptPage } from './kept-pages.ts'
import { valueKey } from './value-key.ts'

/** Of each process. */
const MOST_BYTES = 16 * 2 ** 20

/**
 * A page without a client shows what its loaders answered, at an address, in a language, and nothing else. Loaders are
 * asked at every request, so what they refuse is refused; where all that they answer was answered before, the page is
 * the same but for the name of whoever is signed in, and is not rendered again.
 */
export function keptAnswers(): (visit: Visit) => Promise<boolean> {
  const kept = keptPages(MOST_BYTES)
  return async (visit) => {
    const { chain } = visit.found
    const answers = await Promise.all(chain.map((route) => ask('loader', route, visit.args))).catch(
      () => null,
    )
    if (!answers) return false
    const { name, nameless } = withoutName(answers[0])
    const key = valueKey([language(), visit.incoming.originalUrl, nameless, ...answers.slice(1)])
    if (key === null) return false
    const page = kept.find(key)
    if (page) send(visit, page, name)
    else renderWithoutName(visit, { name, nameless }, (html) => kept.keep(key, html))
    return page !== null
  }
}

type Shell = { name: string; nameless: unknown }

/** What the root answers, with the name that the shell shows taken out of it. */
function withoutName(root: unknown): Shell {
  const person = (root as { person?: { name: string } | null } | undefined)?.person
  if (!person) return { name: '', nameless: root }
  return { name: person.name, nameless: { ...(root as object), person: { ...person, name: NAME } } }
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

function send({ incoming, outgoing }: Visit, page: KeptPage, name: string): void {
  const zipped = incoming.acceptsEncodings('gzip') === 'gzip'
  const bytes = pageFor(page, name, zipped)
  outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
  outgoing.setHeader('Vary', 'Accept-Encoding')
  if (zipped) outgoing.setHeader('Content-Encoding', 'gzip')
  outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(bytes)
}
