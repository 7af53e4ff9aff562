import { randomBytes } from 'node:crypto'
import { escapeHtml } from './escape-html.ts'
import { gzipOf, piece, type Piece } from './gzip-pieces.ts'

/**
 * Stands for the name of whoever is signed in while a page is rendered that is to be kept: the one thing in it that is
 * theirs alone. Nobody can guess it, so nothing that people wrote can be taken for it.
 */
export const NAME = `name-${randomBytes(16).toString('hex')}`

/** A page rendered once, in pieces between which the name goes. */
export type KeptPage = Piece[]

export type KeptPages = {
  find: (key: string) => KeptPage | null
  keep: (key: string, html: string) => KeptPage
}

/** Pages by what they show, the longest unasked forgotten first once they are too much together. */
export function keptPages(mostBytes: number): KeptPages {
  const pages = new Map<string, KeptPage>()
  let bytes = 0
  const forget = (key: string): void => {
    bytes -= sizeOf(key, pages.get(key) ?? [])
    pages.delete(key)
  }
  const keep = (key: string, page: KeptPage): KeptPage => {
    if (pages.has(key)) forget(key)
    pages.set(key, page)
    bytes += sizeOf(key, page)
    for (const oldest of pages.keys()) {
      if (bytes <= mostBytes) break
      forget(oldest)
    }
    return page
  }
  return {
    find: (key) => {
      const page = pages.get(key)
      return page ? keep(key, page) : null
    },
    keep: (key, html) => keep(key, html.split(NAME).map(piece)),
  }
}

/** The whole page for one person, compressed where that is understood. */
export function pageFor(page: KeptPage, name: string, zipped: boolean): Buffer {
  const escaped = escapeHtml(name)
  const parts = page.flatMap((one, index) => (index === 0 ? [one] : [escaped, one]))
  if (zipped) return gzipOf(parts)
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part.raw)))
}

function sizeOf(key: string, page: KeptPage): number {
  return page.reduce((sum, { raw, deflated }) => sum + raw.length + deflated.length, 2 * key.length)
}
