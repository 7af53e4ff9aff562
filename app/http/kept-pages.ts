import { randomBytes } from 'node:crypto'
import { gzipOf, piece, type Piece } from './gzip-pieces.ts'

/**
 * Stand in a page that is to be kept for what is not the same for all who see it. Nobody can guess them, so nothing that
 * people wrote can be taken for one.
 */
export const holes = {
  /** The name of whoever is signed in. */
  name: hole('name'),
  /** The address of the page. */
  path: hole('path'),
  /** What stands in `<main>`. */
  main: hole('main'),
}
export type Hole = keyof typeof holes

function hole(name: string): string {
  return `${name}-${randomBytes(16).toString('hex')}`
}

/** What goes into the holes of a page, as HTML. */
export type Fillings = Partial<Record<Hole, string | Piece>>

/** A page rendered once, in pieces, and the holes between them. */
export type KeptPage = (Piece | Hole)[]

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
    keep: (key, html) => keep(key, inPieces(html)),
  }
}

const anyHole = new RegExp(`(${Object.values(holes).join('|')})`, 'u')

function inPieces(html: string): KeptPage {
  const names = new Map(Object.entries(holes).map(([name, mark]) => [mark, name as Hole]))
  return html.split(anyHole).map((part) => names.get(part) ?? piece(part))
}

/** The whole page for one person, compressed where that is understood. */
export function pageFor(page: KeptPage, fillings: Fillings, zipped: boolean): Buffer {
  const parts = page.map((one) => (typeof one === 'string' ? (fillings[one] ?? '') : one))
  if (zipped) return gzipOf(parts)
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part.raw)))
}

function sizeOf(key: string, page: KeptPage): number {
  return page.reduce(
    (sum, one) => sum + (typeof one === 'string' ? 0 : one.raw.length + one.deflated.length),
    2 * key.length,
  )
}
