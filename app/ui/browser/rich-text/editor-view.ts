import type { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { boxView } from './box-view.ts'
import { idOf, make } from './make.ts'
import { pastedHtml, pastedText } from './paste/pasted-html.ts'
import type { Words } from './words.ts'

type Hooks = {
  changed: (state: EditorState) => void
  updated: (state: EditorState) => void
  /** Leads to the toolbar. */
  leave: () => void
}

/** The page to write on, named and described as the field that it stands for. */
export function editorView(
  state: EditorState,
  area: HTMLTextAreaElement,
  words: Words,
  hooks: Hooks,
): EditorView {
  const page = make('div', { class: 'rich-text-page' })
  // Asked once: the label lets go of the field while the page stands in its place.
  const named = naming(area)
  const view: EditorView = new EditorView(
    { mount: page },
    {
      state,
      nodeViews: { box: boxView(words) },
      attributes: ({ doc }) => ({
        ...named,
        class: 'rich-text-page prose',
        'data-placeholder': doc.textContent === '' && doc.childCount === 1 ? words.writing.placeholder : '',
      }),
      dispatchTransaction(transaction) {
        const next = view.state.apply(transaction)
        view.updateState(next)
        if (transaction.docChanged) hooks.changed(next)
        hooks.updated(next)
      },
      transformPastedHTML: pastedHtml,
      transformPastedText: (text) => text.normalize('NFC'),
      clipboardTextParser: pastedText,
      handleKeyDown(_view, { key, altKey }) {
        if (key !== 'F10' || !altKey) return false
        hooks.leave()
        return true
      },
    },
  )
  return view
}

function naming(area: HTMLTextAreaElement): Record<string, string> {
  const described = area.getAttribute('aria-describedby')
  const [label] = area.labels
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    ...(label ? { 'aria-labelledby': idOf(label) } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  }
}
