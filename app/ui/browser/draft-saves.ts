/** Saves drafts as they are typed, and sees to it that nothing typed is lost. */
import { keepAgain } from './draft-saves/keep-again.ts'
import { listKept } from './draft-saves/list-kept.ts'
import { saveAsTyped } from './draft-saves/save-as-typed.ts'

function each(selector: string, start: (element: HTMLElement) => void): void {
  document.querySelectorAll<HTMLElement>(selector).forEach(start)
}

each('form[data-draft-save]', (form) => saveAsTyped(form as HTMLFormElement))
each('form[data-draft-again]', (form) => keepAgain(form as HTMLFormElement))
each('[data-kept-texts]', listKept)
