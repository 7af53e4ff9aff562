import { DOMParser as NodeParser, type ResolvedPos, type Slice } from 'prosemirror-model'
import { schema } from '../schema.ts'
import { cleaned } from './clean-tree.ts'
import { headingLevels } from './headings.ts'
import { makeLists } from './word-lists.ts'

/**
 * HTML from Word, a mail or a web page as plain structure: headings, paragraphs, lists, tables, bold, italic, links. It is
 * built anew from what is known, so nothing of style or script can come along. What the editor copied itself stays whole.
 */
export function pastedHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html
  const { body } = new DOMParser().parseFromString(inert(html), 'text/html')
  makeLists(body)
  return cleaned(body, headingLevels(body)).innerHTML
}

/** Plain text: every line is a paragraph, lines with a typed dash are a list. */
export function pastedText(text: string, context: ResolvedPos): Slice {
  const body = document.implementation.createHTMLDocument('').createElement('div')
  for (const line of text.split(/[\r\n]+/)) {
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.textContent = line
    body.append(paragraph)
  }
  makeLists(body)
  const clean = cleaned(body, () => 'h2')
  return NodeParser.fromSchema(schema).parseSlice(clean, { context })
}

/**
 * Styles are only read, as data, and handlers not at all: even where nothing is shown or run the policy of the page would
 * count them as tried.
 */
function inert(html: string): string {
  const withoutSheets = html.replace(/<style\b[^]*?<\/style\s*>/gi, '')
  return withoutSheets.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/([\s"'/])(style|on\w+)(?=\s*=)/gi, '$1data-$2'),
  )
}
