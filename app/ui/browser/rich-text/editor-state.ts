import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { EditorState, Plugin, type Command } from 'prosemirror-state'
import { leaveBlock, typeOf } from './block-commands.ts'
import { schema } from './schema.ts'
import { nextRow } from './table-commands.ts'
import { tableShape } from './table-shape.ts'

const item = typeOf('list_item')

export const indent = sinkListItem(item)
export const outdent = liftListItem(item)

export function toggle(name: 'strong' | 'em'): Command {
  const type = schema.marks[name]
  return type ? toggleMark(type) : () => false
}

/** A new line within the paragraph; a heading or a cell has but one. */
const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection
  const type = schema.nodes['hard_break']
  if (!type || !$from.parent.canReplaceWith($from.index(), $from.index(), type)) return true
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView())
  return true
}

/** Tab is left to the browser: it leads out of the editor. */
function keys(openLink: () => void): Record<string, Command> {
  return {
    'Mod-b': toggle('strong'),
    'Mod-i': toggle('em'),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-k': () => {
      openLink()
      return true
    },
    'Mod-]': indent,
    'Mod-[': outdent,
    'Mod-Enter': leaveBlock,
    'Shift-Enter': breakLine,
    Enter: chainCommands(nextRow, splitListItem(item)),
  }
}

/** After a box or a table one can always go on writing. */
const lastParagraph = new Plugin({
  appendTransaction: (_transactions, _before, { doc, tr }) =>
    endsInWriting(doc) ? null : tr.insert(doc.content.size, schema.node('paragraph')),
})

function endsInWriting(doc: Node): boolean {
  return ['paragraph', 'heading'].includes(doc.lastChild?.type.name ?? '')
}

export function editorState(doc: Node, openLink: () => void): EditorState {
  const whole = endsInWriting(doc) ? doc : doc.copy(doc.content.addToEnd(schema.node('paragraph')))
  const plugins = [history(), keymap(keys(openLink)), keymap(baseKeymap), tableShape, lastParagraph]
  return EditorState.create({ doc: whole, plugins })
}
