/** What Word said in `style`, read as text: nothing of it is ever applied. */
export function styleOf(element: Element, name: string): string {
  const style = element.getAttribute('data-style') ?? ''
  const found = style.split(';').find((part) => part.trim().toLowerCase().startsWith(`${name}:`))
  return (
    found
      ?.slice(found.indexOf(':') + 1)
      .trim()
      .toLowerCase() ?? ''
  )
}

export function isBold(element: Element): boolean {
  const weight = styleOf(element, 'font-weight')
  if (weight !== '') return /^(bold|bolder|[6-9]00)$/.test(weight)
  return ['b', 'strong'].includes(element.localName)
}

export function isItalic(element: Element): boolean {
  const style = styleOf(element, 'font-style')
  if (style !== '') return style.startsWith('italic')
  return ['i', 'em'].includes(element.localName)
}
