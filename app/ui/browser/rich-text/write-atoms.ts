import type { Mark, Node } from 'prosemirror-model'
import { cleanText } from './escape-text.ts'

/** Code between more backticks than it has in a row. */
export function writeCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  const space = /^`|`$|^ .+ $/.test(text) ? ' ' : ''
  return `${ticks}${space}${text}${space}${ticks}`
}

export function writeImage({ attrs }: Node): string {
  const [src, alt, title] = [attrs['src'], attrs['alt'], attrs['title']].map(String)
  return `![${alt ?? ''}](${destination(src ?? '')}${titled(title ?? '')})`
}

export function writeLinkEnd({ attrs }: Mark): string {
  return `](${destination(String(attrs['href']))}${titled(String(attrs['title']))})`
}

function destination(address: string): string {
  const bare = coded(cleanText(address))
  return /^[^\s<>()\\]+$/.test(bare) ? bare : `<${bare.replace(/[<>\\]/g, '\\$&')}>`
}

function titled(title: string): string {
  const clean = cleanText(title)
  return clean === '' ? '' : ` "${coded(clean.replace(/[\\"]/g, '\\$&'))}"`
}

const coded = (text: string): string => text.replace(/&(?=#?[a-z0-9]+;)/gi, '&amp;')
