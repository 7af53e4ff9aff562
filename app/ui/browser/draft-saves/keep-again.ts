import { stampOf, typedIn } from './form-fields.ts'
import { keep, ownStorage } from './kept-copies.ts'

/** What is changed of a text that could not be saved is kept as well, until it is sent again and has arrived. */
export function keepAgain(form: HTMLFormElement): void {
  const key = {
    owner: stampOf(form, 'owner'),
    action: new URL(form.action).pathname,
    writer: stampOf(form, 'writer'),
    base: Number(stampOf(form, 'base')),
  }
  const keepNow = (seq: number | null): void => {
    if (key.owner) keep(ownStorage(), { ...key, seq, text: typedIn(form), at: Date.now() })
  }
  form.addEventListener('input', () => keepNow(null))
  form.addEventListener('submit', () => keepNow(Number(stampOf(form, 'seq'))))
}
