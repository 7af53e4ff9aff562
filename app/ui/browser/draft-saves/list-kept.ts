import type { Texts } from '../../../i18n/text.ts'
import { leftBehind, ownStorage } from './kept-copies.ts'
import { clock } from './status-line.ts'

/** Shows somebody where this browser holds words of theirs that are not saved. */
export function listKept(place: HTMLElement): void {
  const words = JSON.parse(place.dataset['words'] ?? '{}') as Texts['editor']['kept']
  const left = leftBehind(ownStorage(), place.dataset['keptTexts'] ?? '')
  const newest = left.filter(({ action }, index) => left.findIndex((one) => one.action === action) === index)
  const entries = newest.map(({ action, text, at }) => {
    const fields = new URLSearchParams(text)
    const names = [fields.get('title'), fields.get('stem'), words.untitled]
    const link = document.createElement('a')
    link.href = action
    link.textContent = names.find((name) => name) ?? ''
    const entry = document.createElement('li')
    entry.append(link, `, ${words.at.replace('{time}', clock(at))}`)
    return entry
  })
  place.querySelector('ul')?.append(...entries)
  place.hidden = entries.length === 0
}
