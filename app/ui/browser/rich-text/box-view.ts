import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view'
import type { Box } from '../../../domain/courses/lesson-policy.ts'
import { removeBox, writeBefore } from './box-commands.ts'
import { lawFields } from './law-fields.ts'
import { make } from './make.ts'
import type { Words } from './words.ts'

type Where = () => number | undefined

/** A box as learners see it, with its two buttons in the title and, of law, the fields for what it rests on. */
export function boxView(words: Words): NodeViewConstructor {
  return (node, view, where) => {
    const kind = node.attrs['kind'] as Box
    const content = make('div', { class: 'rich-text-box-content' })
    const facts =
      kind === 'law' ? lawFields(words.boxes, (name, value) => setFact(view, where, name, value)) : null
    facts?.show(node.attrs)
    const dom = make(
      'section',
      { class: `block block-${kind} rich-text-box`, 'aria-label': words.titles[kind] },
      head(words, kind, view, where),
      content,
      ...(facts ? [facts.dom] : []),
    )
    const isInside = (target: EventTarget | null): boolean =>
      content.contains(target as globalThis.Node | null)
    const update = (next: Node): boolean => {
      if (next.type !== node.type || next.attrs['kind'] !== kind) return false
      facts?.show(next.attrs)
      return true
    }
    const own: NodeView = {
      dom,
      contentDOM: content,
      update,
      stopEvent: ({ target }) => !isInside(target),
      ignoreMutation: ({ target }) => !isInside(target),
    }
    return own
  }
}

function head(words: Words, kind: Box, view: EditorView, where: Where): HTMLElement {
  const act = (label: string, change: typeof removeBox): HTMLButtonElement => {
    const button = make('button', { type: 'button', class: 'rich-text-box-act' }, label)
    button.addEventListener('click', () => {
      const pos = where()
      if (pos === undefined) return
      view.dispatch(change(view.state.tr, pos))
      view.focus()
    })
    return button
  }
  const title = make('span', { class: 'rich-text-box-title' }, words.titles[kind])
  const acts = [act(words.boxes.before, writeBefore), act(words.boxes.remove, removeBox)]
  return make('div', { class: 'block-title rich-text-box-head', contenteditable: 'false' }, title, ...acts)
}

function setFact(view: EditorView, where: Where, name: string, value: string): void {
  const pos = where()
  if (pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, name, value))
}
