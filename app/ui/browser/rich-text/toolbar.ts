import type { EditorState } from 'prosemirror-state'
import { icon, type IconName } from './icons.ts'
import { make } from './make.ts'

/** A button of a toolbar. Its name is its label, and its face where it has no picture. */
export type Tool = {
  name: string
  face?: IconName | { letter: string }
  /** `by` is how it was pressed: who used the mouse goes on writing, who used the keyboard stays. */
  run: (by: 'mouse' | 'keys') => void
  enabled?: (state: EditorState) => boolean
  /** A switch that is on or off. */
  pressed?: (state: EditorState) => boolean
  /** What it shows and hides, and whether that is a menu. */
  opens?: HTMLElement
  menu?: boolean
}

export type Toolbar = { dom: HTMLElement; update: (state: EditorState) => void; focus: () => void }

/** A row of buttons of which one is reached by Tab, the others by the arrow keys; groups are set apart. */
export function toolbar(label: string, groups: readonly (readonly Tool[])[]): Toolbar {
  const dom = make('div', { role: 'toolbar', 'aria-label': label, class: 'rich-text-bar' })
  const all = groups.map((tools) => tools.map((tool) => ({ tool, button: buttonOf(tool) })))
  for (const group of all)
    dom.append(make('div', { class: 'rich-text-group' }, ...group.map(({ button }) => button)))
  const made = all.flat()
  const buttons = made.map(({ button }) => button)
  reachable(buttons, 0)
  dom.addEventListener('keydown', (event) => move(event, buttons))
  return {
    dom,
    focus: () => buttons.find(({ tabIndex }) => tabIndex === 0)?.focus(),
    update: (state) => made.forEach(({ tool, button }) => show(tool, button, state)),
  }
}

function buttonOf({ name, face, run, pressed, opens, menu }: Tool): HTMLButtonElement {
  const label = typeof face === 'string' ? icon(face) : (face?.letter ?? name)
  const button = make('button', { type: 'button', class: 'rich-text-tool', title: name }, label)
  if (face) button.setAttribute('aria-label', name)
  if (typeof face === 'object') button.dataset['letter'] = face.letter
  if (pressed) button.setAttribute('aria-pressed', 'false')
  if (opens) button.setAttribute('aria-expanded', 'false')
  if (menu) button.setAttribute('aria-haspopup', 'menu')
  // The text keeps its selection.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', (event) => {
    if (button.getAttribute('aria-disabled') !== 'true') run(event.detail > 0 ? 'mouse' : 'keys')
  })
  return button
}

function show({ enabled, pressed, opens }: Tool, button: HTMLButtonElement, state: EditorState): void {
  if (enabled) button.setAttribute('aria-disabled', String(!enabled(state)))
  if (pressed) button.setAttribute('aria-pressed', String(pressed(state)))
  if (opens) button.setAttribute('aria-expanded', String(!opens.hidden))
}

function reachable(buttons: readonly HTMLButtonElement[], index: number): void {
  buttons.forEach((button, at) => (button.tabIndex = at === index ? 0 : -1))
}

function move(event: KeyboardEvent, buttons: readonly HTMLButtonElement[]): void {
  const now = buttons.indexOf(event.target as HTMLButtonElement)
  const steps: Record<string, number> = {
    ArrowRight: (now + 1) % buttons.length,
    ArrowLeft: (now - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }
  const next = steps[event.key]
  if (now < 0 || next === undefined) return
  event.preventDefault()
  reachable(buttons, next)
  buttons[next]?.focus()
}
