import type { NodeSpec } from 'prosemirror-model'

const cell = (tag: 'th' | 'td'): NodeSpec => ({
  content: '(text | image)*',
  isolating: true,
  attrs: { align: { default: '' } },
  parseDOM: [{ tag, getAttrs: (dom) => ({ align: dom.getAttribute('data-align') ?? '' }) }],
  toDOM: ({ attrs }) => [tag, { 'data-align': String(attrs['align']) }, 0],
})

/** A table as Markdown has it: a row of headings, then rows; one line in each cell. */
export const tableNodes: Record<string, NodeSpec> = {
  table: {
    content: 'table_row+',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['div', { class: 'table-box' }, ['table', ['tbody', 0]]],
  },
  table_row: {
    content: '(header_cell | cell)+',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  header_cell: cell('th'),
  cell: cell('td'),
}
