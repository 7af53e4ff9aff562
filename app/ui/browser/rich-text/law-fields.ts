import type { Attrs } from 'prosemirror-model'
import { lawFacts, type LawFacts } from '../../../domain/courses/lesson-policy.ts'
import { freshId, make } from './make.ts'
import type { Words } from './words.ts'

type Name = keyof LawFacts
const types: Record<Name, string> = { basis: 'text', from: 'date', source: 'url' }

export type LawFields = { dom: HTMLElement; show: (attrs: Attrs) => void }

/** On what the statement rests, in three small fields at the foot of its box. */
export function lawFields(words: Words['boxes'], changed: (name: Name, value: string) => void): LawFields {
  const inputs = lawFacts.map((name) => ({
    name,
    input: make('input', { id: freshId(), type: types[name], class: 'control' }),
  }))
  for (const { name, input } of inputs) {
    input.addEventListener('input', () => changed(name, input.value))
    // Enter would send the form around the editor.
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault()
    })
  }
  const dom = make('div', { class: 'rich-text-law', contenteditable: 'false' })
  for (const { name, input } of inputs) {
    dom.append(
      make('div', { class: `rich-text-${name}` }, make('label', { for: input.id }, words[name]), input),
    )
  }
  const show = (attrs: Attrs): void => {
    for (const { name, input } of inputs) {
      const value = String(attrs[name])
      if (input !== document.activeElement && input.value !== value) input.value = value
    }
  }
  return { dom, show }
}
