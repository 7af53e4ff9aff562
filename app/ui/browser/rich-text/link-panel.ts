import type { EditorView } from 'prosemirror-view'
import { linkAddress } from './link-address.ts'
import { linkAt, removeLink, setLink } from './link-commands.ts'
import { freshId, make } from './make.ts'
import type { Words } from './words.ts'

export type Panel = { dom: HTMLElement; open: () => void; close: () => void }

/** A line to type an address into, above the text. It is part of no form: nothing of it is sent. */
export function linkPanel(words: Words['linking'], view: () => EditorView | null): Panel {
  const [id, errorId] = [freshId(), freshId()]
  const input = make('input', { id, type: 'text', class: 'control', autocomplete: 'off', inputmode: 'url' })
  const error = make('p', { id: errorId, class: 'field-error', hidden: true }, words.notAllowed)
  const button = (label: string, tone: string, act: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', class: `button button-${tone}` }, label)
    made.addEventListener('click', act)
    return made
  }
  const close = (): void => {
    dom.hidden = true
    view()?.focus()
  }
  const refuse = (refused: boolean): void => {
    error.hidden = !refused
    input.toggleAttribute('aria-invalid', refused)
    if (refused) input.setAttribute('aria-describedby', errorId)
    else input.removeAttribute('aria-describedby')
  }
  const apply = (): void => {
    const [editor, href] = [view(), linkAddress(input.value)]
    refuse(href === null)
    if (!editor || href === null) return input.focus()
    editor.dispatch(setLink(editor.state, href, input.value.trim()))
    close()
  }
  const remove = button(words.remove, 'quiet', () => {
    const editor = view()
    if (editor) editor.dispatch(removeLink(editor.state))
    close()
  })
  const dom = make(
    'div',
    { class: 'rich-text-panel', role: 'group', 'aria-label': words.title, hidden: true },
    make('label', { for: id, class: 'field-label' }, words.address),
    input,
    error,
    make(
      'div',
      { class: 'rich-text-choices' },
      button(words.apply, 'secondary', apply),
      remove,
      button(words.cancel, 'quiet', close),
    ),
  )
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === input) apply()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  })
  const open = (): void => {
    const editor = view()
    if (!editor) return
    const link = linkAt(editor.state)
    input.value = link ? String(link.attrs['href']) : ''
    remove.hidden = link === null
    refuse(false)
    dom.hidden = false
    input.focus()
    input.select()
  }
  return { dom, open, close }
}
