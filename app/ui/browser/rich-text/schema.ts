import { Schema, type Attrs, type MarkSpec, type NodeSpec } from 'prosemirror-model'
import { boxNamed, isAllowedLink, lawFacts } from '../../../domain/courses/lesson-policy.ts'
import { tableNodes } from './schema-table.ts'

const data = (dom: HTMLElement, name: string) => dom.getAttribute(`data-${name}`) ?? ''

/** An attribute of a node or mark as a word. */
const word = (of: { attrs: Attrs }, name: string): string => String(of.attrs[name] ?? '')
const words = (of: { attrs: Attrs }, names: readonly string[], prefix = ''): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => [`${prefix}${name}`, word(of, name)] as const).filter(([, said]) => said !== ''),
  )

const listAttrs = { tight: { default: true } }
const isTight = (dom: HTMLElement) => !dom.hasAttribute('data-loose')
const loose = (tight: unknown) => (tight === true ? {} : { 'data-loose': '' })

/** What stands in lines of its own. A paragraph comes first: it is what ProseMirror fills an empty place with. */
const blocks: Record<string, NodeSpec> = {
  paragraph: {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    content: '(text | image)*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    attrs: listAttrs,
    parseDOM: [{ tag: 'ul', getAttrs: (dom) => ({ tight: isTight(dom) }) }],
    toDOM: ({ attrs }) => ['ul', loose(attrs['tight']), 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { ...listAttrs, order: { default: 1 } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (dom) => ({
          tight: isTight(dom),
          order: Math.max(Number(dom.getAttribute('start') ?? 1), 0),
        }),
      },
    ],
    toDOM: (node) => ['ol', { ...loose(node.attrs['tight']), start: word(node, 'order') }, 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    /** `[ ]` or `[x]` at its head: the sign between the brackets, else null. */
    attrs: { check: { default: null } },
    parseDOM: [{ tag: 'li', getAttrs: (dom) => ({ check: dom.getAttribute('data-check') }) }],
    toDOM: (node) =>
      node.attrs['check'] === null
        ? ['li', 0]
        : ['li', { class: 'check', 'data-check': word(node, 'check') }, 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  code_block: {
    content: 'text*',
    group: 'block',
    marks: '',
    code: true,
    defining: true,
    attrs: { info: { default: '' } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full', getAttrs: (dom) => ({ info: data(dom, 'info') }) }],
    toDOM: (node) => ['pre', words(node, ['info'], 'data-'), ['code', 0]],
  },
  rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  ...tableNodes,
  box: {
    content: 'block+',
    defining: true,
    attrs: { kind: {}, basis: { default: '' }, from: { default: '' }, source: { default: '' } },
    parseDOM: [
      {
        tag: 'section[data-kind]',
        getAttrs: (dom) => ({
          kind: boxNamed(data(dom, 'kind')) ?? 'situation',
          basis: data(dom, 'basis'),
          from: data(dom, 'from'),
          source: data(dom, 'source'),
        }),
      },
    ],
    toDOM: (node) => ['section', words(node, ['kind', ...lawFacts], 'data-'), 0],
  },
}

const inlines: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  /** Only kept where a text has it already, its description as it is written; pasted pictures do not come in. */
  image: {
    group: 'inline',
    inline: true,
    attrs: { src: {}, alt: { default: '' }, title: { default: '' } },
    parseDOM: [
      {
        tag: 'img[data-kept]',
        getAttrs: (dom) => {
          const [src, alt, title] = ['src', 'alt', 'title'].map((name) => dom.getAttribute(name) ?? '')
          return src !== undefined && isAllowedLink(src) ? { src, alt, title } : false
        },
      },
    ],
    toDOM: (node) => ['img', { ...words(node, ['src', 'alt', 'title']), 'data-kept': '' }],
  },
}

const marks: Record<string, MarkSpec> = {
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
  link: {
    attrs: { href: {}, title: { default: '' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = dom.getAttribute('href') ?? ''
          return isAllowedLink(href) ? { href, title: dom.getAttribute('title') ?? '' } : false
        },
      },
    ],
    toDOM: (mark) => ['a', words(mark, ['href', 'title']), 0],
  },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
}

/** A lesson as the editor knows it: all that our Markdown can say, and no more. Boxes stand at the top only. */
export const schema = new Schema({
  nodes: { doc: { content: '(block | box)+' }, ...blocks, ...inlines },
  marks,
})
