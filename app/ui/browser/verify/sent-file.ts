/**
 * Takes the file that is dropped anywhere on the page, and shows here what the server answers, so that loading the page
 * again sends nothing again. Where there is no network it says so and keeps the file chosen.
 */
export function takeFile(): void {
  const zone = document.querySelector<HTMLElement>('[data-drop-zone]')
  const input = zone?.querySelector<HTMLInputElement>('input[type=file]')
  const form = input?.form
  if (!zone || !input || !form) return
  const over = (is: boolean) => zone.toggleAttribute('data-over', is)
  // Anywhere: a browser would show the file in place of the page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    over(true)
  })
  document.addEventListener('dragleave', (event) => over(event.relatedTarget !== null))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    over(false)
    const files = event.dataTransfer?.files
    if (!files?.length) return
    input.files = files
    send(form, input)
  })
  input.addEventListener('change', () => explain(input, faultOf(input)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(form, input)
  })
}

function send(form: HTMLFormElement, input: HTMLInputElement): void {
  explain(input, faultOf(input))
  if (!form.reportValidity() || form.hasAttribute('aria-busy')) return
  form.setAttribute('aria-busy', 'true')
  const said = form.querySelector('[data-file-said]')
  if (said) said.textContent = ''
  fetch(form.action, { method: 'POST', body: new FormData(form) })
    .then((answer) => answer.text())
    .then(showInstead)
    .catch(() => {
      if (said) said.textContent = faultsOf(input)['offline'] ?? ''
    })
    .finally(() => form.removeAttribute('aria-busy'))
}

function showInstead(html: string): void {
  const answered = new DOMParser().parseFromString(html, 'text/html')
  const [here, instead] = [document.querySelector('main'), answered.querySelector('main')]
  if (!here || !instead) return
  here.replaceChildren(...instead.childNodes)
  document.title = answered.title
  window.scrollTo(0, 0)
  here.focus()
}

function explain(input: HTMLInputElement, fault: string | null): void {
  input.setCustomValidity(faultsOf(input)[fault ?? ''] ?? '')
}

function faultsOf({ dataset }: HTMLInputElement): Record<string, string> {
  return JSON.parse(dataset['faults'] ?? '{}') as Record<string, string>
}

function faultOf({ files, dataset }: HTMLInputElement): string | null {
  const [file, another] = [...(files ?? [])]
  if (another) return 'several'
  return file && file.size > Number(dataset['mostBytes']) ? 'too-large' : null
}
