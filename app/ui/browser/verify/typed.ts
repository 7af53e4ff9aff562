import { typedNumber } from '../../../domain/certificates/number.ts'
import { findPublicId, typingFault } from '../../../domain/certificates/public-id.ts'
import { paths } from '../../../paths.ts'

/** Finds the code in what was typed without asking the server, which need not see what is signed, nor be there at all. */
export function answerTyped(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-typed-code]')
  const field = form?.querySelector('input')
  if (!form || !field) return
  form.addEventListener('submit', (event) => {
    if (open(field.value)) event.preventDefault()
  })
  answerForServer(field)
}

/** A number names nothing by itself: the server looks it up. */
function open(typed: string): boolean {
  const found = typedNumber(typed) ? null : findPublicId(typed)
  if (found) location.assign(paths.verifyOne(found.id) + found.code)
  return found !== null
}

/** The kept page answers for `?id=` as well, and then says itself what the server would have said. */
function answerForServer(field: HTMLInputElement): void {
  const typed = new URLSearchParams(location.search).get('id')
  if (!typed || field.value || open(typed)) return
  const faults = JSON.parse(field.dataset['faults'] ?? '{}') as Record<string, string>
  field.value = typed
  field.setCustomValidity(faults[typedNumber(typed) ? 'number-offline' : typingFault(typed)] ?? '')
  field.reportValidity()
  field.addEventListener('input', () => field.setCustomValidity(''))
}
