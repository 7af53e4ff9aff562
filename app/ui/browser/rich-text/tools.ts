import { redo, undo } from 'prosemirror-history'
import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import {
  isHeading,
  isIn,
  listKind,
  toggleList,
  toggleQuote,
  toHeading,
  toParagraph,
} from './block-commands.ts'
import { indent, outdent, toggle } from './editor-state.ts'
import { linkAt } from './link-commands.ts'
import { schema } from './schema.ts'
import {
  addColumn,
  addRow,
  insertTable,
  placeOf,
  removeColumn,
  removeRow,
  removeTable,
} from './table-commands.ts'
import type { Tool } from './toolbar.ts'
import type { Words } from './words.ts'

type Look = Pick<Tool, 'face' | 'pressed'>

/** Makes tools out of commands; the view comes later than the toolbar. */
function tools(view: () => EditorView | null) {
  return (name: string, command: Command, look: Look = {}): Tool => ({
    name,
    ...look,
    enabled: (state) => command(state),
    run: (by) => {
      const editor = view()
      if (!editor) return
      command(editor.state, editor.dispatch, editor)
      if (by === 'mouse') editor.focus()
    },
  })
}

/** What else than a command the toolbar opens. */
export type Openers = { link: Tool; box: Tool }

export function writingTools(
  words: Words['writing'],
  view: () => EditorView | null,
  openers: Openers,
): Tool[][] {
  const tool = tools(view)
  const list = (kind: 'bullets' | 'numbers' | 'checks') =>
    tool(words[kind], toggleList(kind), { face: kind, pressed: (state) => listKind(state) === kind })
  return [
    [
      tool(words.paragraph, toParagraph, { pressed: isPlain }),
      tool(words.heading, toHeading(2), { pressed: (state) => isHeading(state, 2) }),
      tool(words.subheading, toHeading(3), { pressed: (state) => isHeading(state, 3) }),
    ],
    [
      tool(words.bold, toggle('strong'), {
        face: { letter: 'B' },
        pressed: (state) => hasMark(state, 'strong'),
      }),
      tool(words.italic, toggle('em'), { face: { letter: 'I' }, pressed: (state) => hasMark(state, 'em') }),
      openers.link,
    ],
    [
      list('bullets'),
      list('numbers'),
      list('checks'),
      tool(words.indent, indent, { face: 'indent' }),
      tool(words.outdent, outdent, { face: 'outdent' }),
    ],
    [
      openers.box,
      tool(words.quote, toggleQuote, { face: 'quote', pressed: (state) => isIn(state, 'blockquote') }),
      tool(words.insertTable, insertTable, { face: 'table' }),
    ],
    [tool(words.undo, undo, { face: 'undo' }), tool(words.redo, redo, { face: 'redo' })],
  ]
}

export function tableTools(words: Words['table'], view: () => EditorView | null): Tool[][] {
  const tool = tools(view)
  return [
    [tool(words.addRow, addRow), tool(words.addColumn, addColumn)],
    [
      tool(words.removeRow, removeRow),
      tool(words.removeColumn, removeColumn),
      tool(words.removeTable, removeTable),
    ],
  ]
}

export function isInTable(state: EditorState): boolean {
  return placeOf(state) !== null
}

export function isInLink(state: EditorState): boolean {
  return linkAt(state) !== null
}

function isPlain({ selection }: EditorState): boolean {
  return selection.$from.parent.type === schema.nodes['paragraph']
}

/** Whether the selection bears a mark, or what is typed next would. */
function hasMark(state: EditorState, name: 'strong' | 'em'): boolean {
  const { from, to, $from, empty } = state.selection
  const type = schema.marks[name]
  if (!type) return false
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}
