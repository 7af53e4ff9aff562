import { styleOf } from './styles.ts'

/** The level at which something is a heading, the title of a document being 0; null for what is none. */
export function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName)
  if (tag) return Number(tag[1])
  if (element.localName !== 'p') return null
  if (element.classList.contains('MsoTitle')) return 0
  if (element.classList.contains('MsoSubtitle')) return 1
  const outline = /^[1-9]$/.exec(styleOf(element, 'mso-outline-level'))
  return outline ? Number(outline[0]) : null
}

/** A lesson has two levels of headings: the highest that is pasted becomes the first, all others the second. */
export type HeadingTag = (level: number) => 'h2' | 'h3'

export function headingLevels(body: Element): HeadingTag {
  const levels = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, p')].map(headingLevel)
  const highest = Math.min(...levels.filter((level) => level !== null))
  return (level) => (level === highest ? 'h2' : 'h3')
}
