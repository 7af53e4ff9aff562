import { hash } from 'node:crypto'
import { answerInstead, ask } from './asked-once.ts'
import type { Visit } from './early-answers.ts'
import { escapeHtml } from '../domain/language/escape-html.ts'
import { holes, pageFor, type Fillings, type KeptPage } from './kept-pages.ts'
import { valueKey } from './value-key.ts'

/** What the root answers, with the name that the shell shows taken out of it. */
export type Shell = { name: string; nameless: unknown }

/** The shell of a page; null where the root refuses. */
export async function shellOf({ found: { chain }, args }: Visit): Promise<Shell | null> {
  const [root] = chain
  if (!root) return null
  const asked = await ask('loader', root, args).then((answer) => ({ answer }), refused)
  if (!asked) return null
  const { answer } = asked
  const person = (answer as { person?: { name: string } | null } | undefined)?.person
  if (!person) return { name: '', nameless: answer }
  return { name: person.name, nameless: { ...(answer as object), person: { ...person, name: holes.name } } }
}

/** What is refused is Remix's to answer. */
export const refused = () => null

/** A short key for what a page depends on; null where that is more than plain data. */
export function keyOf(...parts: unknown[]): string | null {
  const key = valueKey(parts)
  return key === null ? null : hash('sha256', key, 'base64')
}

/** Remix renders the page with a place for the name, which is filled in whatever comes of it. */
export function renderWithoutName(
  { found: { chain }, args }: Visit,
  { name, nameless }: Shell,
  keep: (html: string) => void,
): void {
  answerInstead('loader', chain[0]?.id ?? '', args, nameless)
  args.context.finish = (html, complete) => {
    if (complete) keep(html)
    return html.replaceAll(holes.name, () => escapeHtml(name))
  }
}

/** Sends a page that was kept, with the headers that Remix's answer would have. */
export function sendKept({ incoming, outgoing }: Visit, page: KeptPage, fillings: Fillings): true {
  const zipped = acceptsGzip({ incoming })
  const bytes = pageFor(page, fillings, zipped)
  outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
  outgoing.setHeader('Vary', 'Accept-Encoding')
  if (zipped) outgoing.setHeader('Content-Encoding', 'gzip')
  outgoing.setHeader('Content-Length', bytes.length)
  outgoing.end(bytes)
  return true
}

export function acceptsGzip({ incoming }: Pick<Visit, 'incoming'>): boolean {
  return incoming.acceptsEncodings('gzip') === 'gzip'
}
