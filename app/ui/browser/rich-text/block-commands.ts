import { lift, setBlockType, wrapIn } from 'prosemirror-commands'
import type { Node, NodeType, ResolvedPos } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { Selection, TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

export type NodeName =
  'paragraph' | 'heading' | 'bullet_list' | 'ordered_list' | 'list_item' | 'blockquote' | 'box' | 'table'

export function typeOf(name: NodeName): NodeType {
  const type = schema.nodes[name]
  if (!type) throw new Error(`no node ${name}`)
  return type
}

/** The innermost node of a type around a place. */
export function around($pos: ResolvedPos, name: NodeName): { node: Node; pos: number } | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth)
    if (node.type === typeOf(name)) return { node, pos: $pos.before(depth) }
  }
  return null
}

export function isIn(state: EditorState, name: NodeName): boolean {
  return around(state.selection.$from, name) !== null
}

export const toParagraph: Command = setBlockType(typeOf('paragraph'))

export function toHeading(level: 2 | 3): Command {
  return setBlockType(typeOf('heading'), { level })
}

export function isHeading({ selection: { $from } }: EditorState, level: number): boolean {
  return $from.parent.type === typeOf('heading') && $from.parent.attrs['level'] === level
}

export const toggleQuote: Command = (state, dispatch) =>
  isIn(state, 'blockquote') ? lift(state, dispatch) : wrapIn(typeOf('blockquote'))(state, dispatch)

/** The list around the selection: which kind, and whether its items are to be ticked off. */
export function listKind(state: EditorState): 'bullets' | 'numbers' | 'checks' | null {
  const list = listAround(state)
  if (!list) return null
  if (list.node.type === typeOf('ordered_list')) return 'numbers'
  return list.node.firstChild?.attrs['check'] === null ? 'bullets' : 'checks'
}

function listAround({ selection: { $from } }: EditorState): { node: Node; pos: number } | null {
  const [bullets, numbers] = [around($from, 'bullet_list'), around($from, 'ordered_list')]
  return (bullets?.pos ?? -1) > (numbers?.pos ?? -1) ? bullets : numbers
}

/** Makes a list of the paragraphs, another kind of the list, or paragraphs of the list if it is of the kind already. */
export function toggleList(kind: 'bullets' | 'numbers' | 'checks'): Command {
  return (state, dispatch) => {
    const now = listKind(state)
    if (now === kind) return liftListItem(typeOf('list_item'))(state, dispatch)
    if (now) return changeList(state, kind, dispatch)
    const type = typeOf(kind === 'numbers' ? 'ordered_list' : 'bullet_list')
    return wrapInList(type)(state, dispatch && ((tr) => dispatch(withKind(tr, kind))))
  }
}

function changeList(
  state: EditorState,
  kind: 'bullets' | 'numbers' | 'checks',
  dispatch?: (tr: Transaction) => void,
): boolean {
  dispatch?.(withKind(state.tr, kind))
  return true
}

function withKind(tr: Transaction, kind: 'bullets' | 'numbers' | 'checks'): Transaction {
  const { $from } = tr.selection
  const [bullets, numbers] = [around($from, 'bullet_list'), around($from, 'ordered_list')]
  const list = (bullets?.pos ?? -1) > (numbers?.pos ?? -1) ? bullets : numbers
  if (!list) return tr
  const type = typeOf(kind === 'numbers' ? 'ordered_list' : 'bullet_list')
  if (list.node.type !== type)
    tr.setNodeMarkup(list.pos, type, { tight: list.node.attrs['tight'] as boolean })
  list.node.forEach((_item, offset) => {
    tr.setNodeAttribute(list.pos + 1 + offset, 'check', kind === 'checks' ? ' ' : null)
  })
  return tr
}

/** Puts a block where the cursor is: in place of an empty paragraph, else after what it stands in. The cursor goes in. */
export function insertBlock(tr: Transaction, block: Node): Transaction {
  const { $from } = tr.selection
  const depth = holdingDepth($from, block)
  const [before, after] = [$from.before(depth + 1), $from.after(depth + 1)]
  const isEmpty = $from.depth === depth + 1 && $from.parent.content.size === 0
  if (isEmpty) tr.replaceWith(before, after, block)
  else tr.insert(after, block)
  const start = isEmpty ? before : after
  return tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView()
}

/** The depth of the lesson, or of the box for what may stand in one. */
function holdingDepth($pos: ResolvedPos, block: Node): number {
  for (let depth = $pos.depth - 1; depth > 0; depth -= 1) {
    if ($pos.node(depth).type === typeOf('box') && block.type !== typeOf('box')) return depth
  }
  return 0
}

/** A new paragraph after the box, table or list that the cursor stands in. */
export const leaveBlock: Command = (state, dispatch) => {
  const after = state.selection.$from.after(1)
  const tr = state.tr.insert(after, schema.node('paragraph'))
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}
