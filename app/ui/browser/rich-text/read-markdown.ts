import { Fragment, type Attrs, type Node } from 'prosemirror-model'
import type Token from 'markdown-it/lib/token.mjs'
import { boxNamed, readLawFacts } from '../../../domain/courses/lesson-policy.ts'
import { readInline } from './read-inline.ts'
import { schema } from './schema.ts'
import { tokenizer } from './tokenizer.ts'

type Open = { name: string; attrs: Attrs | null; content: Node[] }

/** Of tokens that come as `…_open` and `…_close`: which node they make. Head and body of a table make none. */
const pairs: Record<string, string | null> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bullet_list: 'bullet_list',
  ordered_list: 'ordered_list',
  list_item: 'list_item',
  blockquote: 'blockquote',
  table: 'table',
  thead: null,
  tbody: null,
  tr: 'table_row',
  th: 'header_cell',
  td: 'cell',
}

/** The Markdown of a lesson as a document. Throws where it has something that the schema does not know. */
export function readMarkdown(markdown: string): Node {
  const tokens = tokenizer.parse(markdown, {})
  const stack: Open[] = [{ name: 'doc', attrs: null, content: [] }]
  tokens.forEach((token, index) => {
    const name = nodeName(token)
    if (token.nesting === 1 && name) stack.push({ name, attrs: attrsOf(tokens, index), content: [] })
    if (token.nesting === -1 && name) close(stack)
    if (token.nesting === 0) stack.at(-1)?.content.push(...leaf(token))
  })
  return close(stack)
}

function close(stack: Open[]): Node {
  const { name, attrs, content } = stack.pop() ?? { name: 'doc', attrs: null, content: [] }
  const node = schema.nodes[name]?.createChecked(attrs, filled(name, content))
  if (!node) throw new Error(`no node ${name}`)
  stack.at(-1)?.content.push(node)
  return node
}

/** An empty item, quotation, box or lesson holds an empty paragraph to write in. */
function filled(name: string, content: Node[]): Fragment {
  const empty = content.length === 0 && ['doc', 'list_item', 'blockquote', 'box'].includes(name)
  return Fragment.from(empty ? [schema.node('paragraph')] : content)
}

function nodeName({ type, nesting }: Token): string | null {
  if (nesting === 0) return null
  const stem = type.replace(/_(open|close)$/, '')
  if (stem.startsWith('container_')) return 'box'
  const name = pairs[stem]
  if (name === undefined) throw new Error(`no node for ${type}`)
  return name
}

function attrsOf(tokens: Token[], index: number): Attrs | null {
  const token = tokens[index]
  switch (token?.type) {
    case 'heading_open':
      return { level: Number(token.tag.slice(1)) }
    case 'bullet_list_open':
      return { tight: isTight(tokens, index) }
    case 'ordered_list_open':
      return { tight: isTight(tokens, index), order: Number(token.attrGet('start') ?? 1) }
    case 'list_item_open':
      return { check: takeCheck(tokens, index) }
    case 'th_open':
    case 'td_open':
      return { align: (token.attrGet('style') ?? '').replace('text-align:', '') }
    default:
      return token?.type.startsWith('container_') ? boxAttrs(token.info) : null
  }
}

function boxAttrs(info: string): Attrs {
  return { kind: boxNamed(info), ...readLawFacts(info) }
}

/** A list without space between its items has no paragraphs in them: markdown-it hides these. */
function isTight(tokens: Token[], index: number): boolean {
  const level = (tokens[index]?.level ?? 0) + 2
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.level < level - 1) break
    if (token.type === 'paragraph_open' && token.level === level) return token.hidden
  }
  return true
}

const check = /^\[([ xX])\]\s*/

/** Takes `[ ]` off the first words of an item and gives the sign in it. */
function takeCheck(tokens: Token[], index: number): string | null {
  const [paragraph, inline] = tokens.slice(index + 1, index + 3)
  const first = paragraph?.type === 'paragraph_open' ? inline?.children?.[0] : undefined
  const found = first?.type === 'text' ? check.exec(first.content) : null
  if (!first || !found) return null
  first.content = first.content.slice(found[0].length)
  return found[1] ?? null
}

function leaf(token: Token): Node[] {
  switch (token.type) {
    case 'inline':
      return readInline(token.children ?? [])
    case 'hr':
      return [schema.node('rule')]
    case 'fence':
    case 'code_block': {
      const code = token.content.replace(/\n$/, '')
      return [schema.node('code_block', { info: token.info }, code === '' ? [] : [schema.text(code)])]
    }
    default:
      throw new Error(`no node for ${token.type}`)
  }
}
