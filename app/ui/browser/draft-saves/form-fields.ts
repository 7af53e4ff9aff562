const stamps = ['owner', 'writer', 'base', 'seq'] as const
type Stamp = (typeof stamps)[number]
const isStamp = (name: string): boolean => stamps.some((one) => one === name)

/** Of a form, as the server wrote it: whose it is, of which window, which save it was made from, the number of its own. */
export function stampOf(form: HTMLFormElement, name: Stamp): string {
  return form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.defaultValue ?? ''
}

export function setStamp(form: HTMLFormElement, name: Stamp, value: number): void {
  const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`)
  if (field) field.value = String(value)
}

/** What a form holds, without what only tells saves apart. */
export function typedIn(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && !isStamp(name)) fields.append(name, value.replace(/\r\n?/g, '\n'))
  })
  return fields.toString()
}

/** What the server put into the form, whatever a browser brought back from earlier. */
export function savedIn(form: HTMLFormElement): string {
  const copy = form.cloneNode(true) as HTMLFormElement
  copy.reset()
  return typedIn(copy)
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Puts a kept text into the form, field by field in their order, and says so to whoever listens. */
export function fill(form: HTMLFormElement, text: string): void {
  const values = new URLSearchParams(text)
  const used = new Map<string, number>()
  for (const field of form.querySelectorAll<Field>('input[name], textarea[name], select[name]')) {
    if (isStamp(field.name)) continue
    const given = values.getAll(field.name)
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
      field.checked = given.includes(field.value)
    } else {
      const index = used.get(field.name) ?? 0
      used.set(field.name, index + 1)
      const value = given[index]
      if (value !== undefined) field.value = value
    }
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
