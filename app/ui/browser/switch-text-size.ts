/** Changes the text size in place; the server keeps the choice. */
export function switchTextSize(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-text-size]')
  form?.addEventListener('submit', (event) => {
    const button = event.submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    const { classList } = document.documentElement
    for (const other of form.querySelectorAll('button')) {
      other.setAttribute('aria-pressed', String(other === button))
      classList.toggle(`text-${other.value}`, other === button && other.value !== 'normal')
    }
    const body = new URLSearchParams({ size: button.value })
    // The answer leads back to this page, which is already there; where it is lost, so is only the next page's size.
    fetch(form.action, { method: 'POST', body, keepalive: true, redirect: 'manual' }).catch(() => undefined)
  })
}
