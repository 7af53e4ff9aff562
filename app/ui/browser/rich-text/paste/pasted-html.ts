import { cleaned } from './clean-tree.ts'
import { headingLevels } from './headings.ts'
import { makeLists } from './word-lists.ts'

/**
 * HTML from Word, a mail or a web page as plain structure: headings, paragraphs, lists, tables, bold, italic, links. It is
 * built anew from what is known, so nothing of style or script can come along. What the editor copied itself stays whole.
 */
export function pastedHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html
  const { body } = new DOMParser().parseFromString(withoutStyle(html.normalize('NFC')), 'text/html')
  makeLists(body)
  const clean = cleaned(body, headingLevels(body))
  return clean.innerHTML
}

/** Styles are only read, as data: even where nothing is shown the policy of the page would count them as applied. */
function withoutStyle(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}
