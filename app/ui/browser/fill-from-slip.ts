/**
 * Fills in the login and the first-login code of a slip whose QR was scanned. They stand behind the address's `#`, which
 * no server and no other site is told; they are taken out of it, so that the browser's history does not keep them.
 */
export function fillFromSlip(): void {
  const given = new URLSearchParams(location.hash.slice(1))
  const [login, code] = [given.get('login'), given.get('code')]
  const note = document.querySelector<HTMLElement>('[data-from-slip]')
  const form = note?.closest('form')
  if (!login || !code || !note || !form) return
  history.replaceState(history.state, '', location.pathname + location.search)
  fill(form, 'login', login)
  fill(form, 'password', code)
  note.hidden = false
  form.querySelector<HTMLButtonElement>('button[type=submit]')?.focus()
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.value = value
}
