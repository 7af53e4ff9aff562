import type { EditorView } from 'prosemirror-view'
import { chromeOf } from './chrome.ts'
import { editorState } from './editor-state.ts'
import { editorView } from './editor-view.ts'
import { make } from './make.ts'
import { openLesson } from './open-lesson.ts'
import { wordsOf, type Words } from './words.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * An editor in the place of a field for Markdown. The field stays what the form sends and is written on every change; a
 * text that the editor would change by reading it stays in the field.
 */
export function enhance(area: HTMLTextAreaElement): void {
  const words = wordsOf(area)
  const editor = editorOver(area, words)
  const notice = make('p', { class: 'rich-text-notice', role: 'status' })
  const toggle = make('button', { type: 'button', class: 'button button-quiet' })
  const keys = make('span', { class: 'rich-text-keys' }, words.writing.keys)
  const hints = plainHints(area)
  const labels = [...area.labels]
  area.before(notice)
  area.after(editor.dom, make('div', { class: 'rich-text-foot' }, toggle, keys))
  const show = (wanted: 'rich' | 'plain'): void => {
    const isRich = wanted === 'rich' && editor.read(area.value)
    notice.textContent = wanted === 'rich' && !isRich ? words.writing.notReadable : ''
    area.hidden = isRich
    editor.dom.hidden = keys.hidden = !isRich
    for (const hint of hints) hint.hidden = isRich
    // A label of what is hidden would name nothing.
    for (const label of labels) {
      if (isRich) label.removeAttribute('for')
      else label.htmlFor = area.id
    }
    toggle.textContent = isRich ? words.writing.toPlain : words.writing.toRich
  }
  toggle.addEventListener('click', () => show(area.hidden ? 'plain' : 'rich'))
  // Another script may have put a text in, as when an unsaved draft is restored.
  area.addEventListener('input', () => {
    if (area.hidden && !editor.isShowing(area.value)) show('rich')
  })
  for (const label of labels) label.addEventListener('click', () => area.hidden && editor.focus())
  show('rich')
}

/** What is said to those who write Markdown by hand. */
function plainHints(area: HTMLTextAreaElement): HTMLElement[] {
  return [...(area.parentElement?.querySelectorAll<HTMLElement>('[data-plain-hint]') ?? [])]
}

type Editor = {
  dom: HTMLElement
  /** Takes a text over; false where it cannot. */
  read: (markdown: string) => boolean
  isShowing: (markdown: string) => boolean
  focus: () => void
}

function editorOver(area: HTMLTextAreaElement, words: Words): Editor {
  let view: EditorView | null = null
  let shown = ''
  const chrome = chromeOf(words, () => view)
  const dom = make('div', { class: 'rich-text' }, chrome.dom)
  const hooks = {
    changed: ({ doc }: EditorView['state']) => {
      area.value = shown = writeMarkdown(doc)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    },
    updated: chrome.update,
    leave: chrome.focus,
  }
  const read = (markdown: string): boolean => {
    const doc = openLesson(markdown)
    if (!doc) return false
    shown = markdown
    const state = editorState(doc, chrome.openLink)
    if (view) view.updateState(state)
    else {
      view = editorView(state, area, words, hooks)
      dom.append(view.dom)
    }
    chrome.update(state)
    return true
  }
  return { dom, read, isShowing: (markdown) => markdown === shown, focus: () => view?.focus() }
}
