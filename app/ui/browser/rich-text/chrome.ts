import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { boxMenu } from './box-menu.ts'
import { linkPanel, type Panel } from './link-panel.ts'
import { make } from './make.ts'
import { toolbar, type Tool } from './toolbar.ts'
import { isInLink, isInTable, tableTools, writingTools } from './tools.ts'
import type { Words } from './words.ts'

export type Chrome = {
  dom: HTMLElement
  update: (state: EditorState) => void
  focus: () => void
  openLink: () => void
}

/** What stands above the text and stays in sight: the toolbars, and what they open. */
export function chromeOf(words: Words, view: () => EditorView | null): Chrome {
  const panels = { link: linkPanel(words.linking, view), box: boxMenu(words, view) }
  const refresh = (): void => {
    const editor = view()
    if (editor) update(editor.state)
  }
  const open = (panel: Panel): void => {
    const isOpen = !panel.dom.hidden
    for (const other of Object.values(panels)) other.dom.hidden = true
    if (isOpen) panel.close()
    else panel.open()
    refresh()
  }
  const opener = (panel: Panel, tool: Pick<Tool, 'name' | 'face' | 'pressed' | 'menu'>): Tool => ({
    ...tool,
    opens: panel.dom,
    run: () => open(panel),
  })
  const writing = toolbar(
    words.writing.toolbar,
    writingTools(words.writing, view, {
      link: opener(panels.link, { name: words.writing.link, face: 'link', pressed: isInLink }),
      box: opener(panels.box, { name: words.writing.box, menu: true }),
    }),
  )
  const table = toolbar(words.table.toolbar, tableTools(words.table, view))
  const update = (state: EditorState): void => {
    writing.update(state)
    table.update(state)
    table.dom.hidden = !isInTable(state)
  }
  const dom = make(
    'div',
    { class: 'rich-text-chrome' },
    writing.dom,
    table.dom,
    panels.box.dom,
    panels.link.dom,
  )
  dom.addEventListener('keydown', (event) => event.key === 'Escape' && view()?.focus())
  dom.addEventListener('focusout', refresh)
  return { dom, update, focus: writing.focus, openLink: () => open(panels.link) }
}
