import { Mark, type Node } from 'prosemirror-model'
import type Token from 'markdown-it/lib/token.mjs'
import { schema } from './schema.ts'

/** The words of one paragraph, heading or cell. Throws at what the schema does not know. */
export function readInline(tokens: readonly Token[]): Node[] {
  const found: Node[] = []
  const open: { mark: Mark; since: number }[] = []
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ mark: markOf(token), since: found.length })
    else if (token.nesting === -1) {
      // A link without words cannot be shown, so it must not be lost.
      if (open.pop()?.since === found.length) throw new Error(`nothing in ${token.type}`)
    } else found.push(...leaf(token, Mark.setFrom(open.map(({ mark }) => mark))))
  }
  return found
}

function markOf(token: Token): Mark {
  switch (token.type) {
    case 'strong_open':
      return schema.mark('strong')
    case 'em_open':
      return schema.mark('em')
    case 's_open':
      return schema.mark('strike')
    case 'link_open':
      return schema.mark('link', { href: token.attrGet('href') ?? '', title: token.attrGet('title') ?? '' })
    default:
      throw new Error(`no mark for ${token.type}`)
  }
}

function leaf(token: Token, marks: readonly Mark[]): Node[] {
  const text = (words: string, more: readonly Mark[] = marks) =>
    words === '' ? [] : [schema.text(words, more)]
  switch (token.type) {
    case 'text':
      return text(token.content)
    case 'softbreak':
      return text(' ')
    case 'code_inline':
      return text(token.content, schema.mark('code').addToSet(marks))
    case 'hardbreak':
      return [schema.node('hard_break', null, [], marks)]
    case 'image': {
      const alt = token.content.replace(/\s*\n\s*/g, ' ')
      const attrs = { src: token.attrGet('src') ?? '', alt, title: token.attrGet('title') ?? '' }
      return [schema.node('image', attrs, [], marks)]
    }
    default:
      throw new Error(`no node for ${token.type}`)
  }
}
