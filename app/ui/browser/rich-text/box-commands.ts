import { Fragment, type Node } from 'prosemirror-model'
import { TextSelection, type Command, type Transaction } from 'prosemirror-state'
import type { Box } from '../../../domain/courses/lesson-policy.ts'
import { insertBlock, typeOf } from './block-commands.ts'
import { schema } from './schema.ts'

/** A box around the blocks that are selected; with nothing selected, an empty one. */
export function insertBox(kind: Box): Command {
  return (state, dispatch) => {
    dispatch?.(wrapped(state.tr, kind) ?? insertBlock(state.tr, emptyBox(kind)))
    return true
  }
}

function emptyBox(kind: Box): Node {
  const inside =
    kind === 'checklist'
      ? schema.node('bullet_list', null, [
          schema.node('list_item', { check: ' ' }, [schema.node('paragraph')]),
        ])
      : schema.node('paragraph')
  return schema.node('box', { kind }, [inside])
}

function wrapped(tr: Transaction, kind: Box): Transaction | null {
  const { $from, $to, empty } = tr.selection
  const range = empty ? null : $from.blockRange($to, (node) => node.type === schema.topNodeType)
  if (!range) return null
  const inside: Node[] = []
  for (let index = range.startIndex; index < range.endIndex; index += 1)
    inside.push(range.parent.child(index))
  const content = Fragment.from(inside)
  if (!typeOf('box').validContent(content)) return null
  const box = schema.node('box', { kind }, content)
  return tr
    .replaceWith(range.start, range.end, box)
    .setSelection(TextSelection.near(tr.doc.resolve(range.start + 1)))
}

/** Takes the box at a place away and leaves what is in it. */
export function removeBox(tr: Transaction, pos: number): Transaction {
  const box = tr.doc.nodeAt(pos)
  return box?.type === typeOf('box') ? tr.replaceWith(pos, pos + box.nodeSize, box.content) : tr
}

/** A paragraph before the block at a place, to write in. */
export function writeBefore(tr: Transaction, pos: number): Transaction {
  tr.insert(pos, schema.node('paragraph'))
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1)).scrollIntoView()
}
