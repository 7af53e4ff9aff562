import type { EditorView } from 'prosemirror-view'
import { boxes, type Box } from '../../../domain/courses/lesson-policy.ts'
import { insertBox } from './box-commands.ts'
import type { Panel } from './link-panel.ts'
import { make } from './make.ts'
import type { Words } from './words.ts'

/** The boxes to choose from, each as learners know it and with what it is for. */
export function boxMenu(words: Words, view: () => EditorView | null): Panel {
  const close = (): void => {
    dom.hidden = true
    view()?.focus()
  }
  const item = (kind: Box): HTMLButtonElement => {
    const title = make('span', { class: 'rich-text-box-name' }, words.titles[kind])
    const made = make(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1', 'data-kind': kind },
      title,
      words.boxes[kind],
    )
    made.addEventListener('click', () => {
      const editor = view()
      if (editor) insertBox(kind)(editor.state, editor.dispatch, editor)
      close()
    })
    return made
  }
  const items = boxes.map(item)
  const dom = make(
    'div',
    { class: 'rich-text-panel rich-text-boxes', role: 'menu', 'aria-label': words.boxes.menu, hidden: true },
    ...items,
  )
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') dom.hidden = true
    else if (!moveIn(items, event)) return
    if (event.key !== 'Tab') event.preventDefault()
  })
  const open = (): void => {
    dom.hidden = false
    items[0]?.focus()
  }
  return { dom, open, close }
}

function moveIn(items: readonly HTMLElement[], { key, target }: KeyboardEvent): boolean {
  const now = items.indexOf(target as HTMLElement)
  const steps: Record<string, number> = {
    ArrowDown: (now + 1) % items.length,
    ArrowUp: (now - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const next = steps[key]
  if (next !== undefined) items[next]?.focus()
  return next !== undefined
}
