const PATIENCE_MS = 10_000

/** A form that was sent is not sent again by a second tap; it may be once the answer came, or never came. */
export function sendOnce(): void {
  const sent = new Map<HTMLFormElement, number>()
  const free = (form: HTMLFormElement): void => {
    clearTimeout(sent.get(form))
    sent.delete(form)
    form.removeAttribute('aria-busy')
  }
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    // A button may only ask (a preview, a file), whatever its form does.
    const method = event.submitter?.getAttribute('formmethod') ?? form.getAttribute('method')
    if (method !== 'post' || event.defaultPrevented) return
    if (sent.has(form)) return event.preventDefault()
    // Decided only after everybody else has seen the event: whoever answers it in place needs no lock.
    setTimeout(() => {
      if (!event.defaultPrevented) form.setAttribute('aria-busy', 'true')
      else free(form)
    })
    sent.set(form, window.setTimeout(free, PATIENCE_MS, form))
  })
  // Back shows the page as it was left, lock included.
  window.addEventListener('pageshow', () => [...sent.keys()].forEach(free))
}
