type Attributes = Record<string, string | boolean>

/** An element with attributes (true: there, false: not) and children. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value)
    else element.toggleAttribute(name, value)
  }
  element.append(...children)
  return element
}

let made = 0

/** An id that no other element of the page has. */
export function freshId(): string {
  made += 1
  return `rich-text-${made}`
}

/** The element's id, given to it now if it has none. */
export function idOf(element: Element): string {
  if (element.id === '') element.id = freshId()
  return element.id
}
