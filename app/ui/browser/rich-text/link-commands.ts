import type { Mark } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

export type Stretch = { from: number; to: number }

export function linkAt({ selection }: EditorState): Mark | null {
  const { $from, from, to, empty } = selection
  if (empty) return linkIn($from.marks())
  let found: Mark | null = null
  $from.doc.nodesBetween(from, to, (node) => {
    found ??= linkIn(node.marks)
  })
  return found
}

function linkIn(marks: readonly Mark[]): Mark | null {
  return marks.find(({ type }) => type.name === 'link') ?? null
}

/** What is selected; with only a cursor in a link, all of that link. */
function stretchOf(state: EditorState): Stretch {
  const { $from, from, to, empty } = state.selection
  const link = linkAt(state)
  if (!empty || !link) return { from, to }
  const start = $from.start()
  let stretch = { from, to }
  let begun: number | null = null
  $from.parent.forEach((node, offset) => {
    const [first, last] = [start + offset, start + offset + node.nodeSize]
    if (!link.isInSet(node.marks)) begun = null
    else begun ??= first
    if (begun !== null && begun <= from && from <= last) stretch = { from: begun, to: last }
  })
  return stretch
}

/** Links what is selected, or the link that the cursor is in; else writes the words and links them. */
export function setLink(state: EditorState, href: string, words: string): Transaction {
  const { from, to } = stretchOf(state)
  const link = schema.mark('link', { href })
  const tr = state.tr
  if (from !== to) return tr.removeMark(from, to, link.type).addMark(from, to, link)
  return tr.replaceSelectionWith(schema.text(words, [link]), false)
}

export function removeLink(state: EditorState): Transaction {
  const { from, to } = stretchOf(state)
  return state.tr.removeMark(from, to, schema.marks['link'])
}
