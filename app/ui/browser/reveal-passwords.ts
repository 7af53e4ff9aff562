/** Shows the button beside a password that lets one read what one typed. */
export function revealPasswords(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-reveals]')) {
    const input = document.getElementById(button.dataset['reveals'] ?? '')
    if (!(input instanceof HTMLInputElement)) continue
    button.hidden = false
    button.addEventListener('click', () => {
      const shown = input.type === 'password'
      input.type = shown ? 'text' : 'password'
      button.setAttribute('aria-pressed', String(shown))
    })
    // Password managers and browsers look for a password field.
    input.form?.addEventListener('submit', () => (input.type = 'password'))
  }
}
