import { isAllowedLink } from '../../../../domain/courses/lesson-policy.ts'
import { headingLevel, type HeadingTag } from './headings.ts'
import { pastedTable } from './pasted-table.ts'
import { isBold, isItalic, styleOf } from './styles.ts'

/**
 * What is left out with all that is in it. Word's own tags, as `o:p` or the smart tag `st1:place`, are not: words stand in
 * them, and one that Word closes at once (`<o:SmartTagType … />`) holds the rest of the page, as HTML is read.
 */
const dropped =
  /^(style|script|meta|link|title|head|xml|noscript|template|iframe|object|embed|svg|math|img|picture|video|audio|canvas|input|select|textarea|button|del)$/

const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, div, hr'

/** A copy of an element's content made of known tags without attributes, but for a link's address and a list's start. */
export function cleaned(from: Element, tagOf: HeadingTag): Element {
  const to = document.implementation.createHTMLDocument('').createElement('div')
  copyChildren(from, to, tagOf)
  compose(to)
  return to
}

/** Letters whose accents come apart from them, even in another tag, are put together. */
function compose(root: Element): void {
  root.normalize()
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.nodeValue = (text.nodeValue ?? '').normalize('NFC')
}

function copyChildren(from: Element, to: Element, tagOf: HeadingTag): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append((node.nodeValue ?? '').replace(/\s+/g, ' '))
    else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) copy(node as Element, to, tagOf)
  }
}

function copy(from: Element, to: Element, tagOf: HeadingTag): void {
  const tag = from.localName
  if (dropped.test(tag) || isAside(from)) return
  if (styleOf(from, 'mso-list') === 'ignore' && !isInHeading(to)) return
  const level = headingLevel(from)
  if (level !== null) return within(to, isInside(to, 'li, h2, h3') ? 'p' : tagOf(level), from, tagOf)
  switch (tag) {
    case 'br':
      if (styleOf(from, 'page-break-before') === '') to.append(to.ownerDocument.createElement('br'))
      return
    case 'table':
      return to.append(...pastedTable(from as HTMLTableElement, (cell) => cleaned(cell, tagOf)))
    case 'ul':
    case 'ol':
      return copyList(from, to, tagOf)
    case 'li':
    case 'p':
    case 'blockquote':
      return within(to, tag, from, tagOf)
    case 'hr':
      return to.append(to.ownerDocument.createElement('hr'))
    case 'div':
    case 'pre':
      if (from.querySelector(blocks)) copyChildren(from, to, tagOf)
      else within(to, 'p', from, tagOf)
      return
    default:
      copyInline(from, to, tagOf)
  }
}

/** What reviewers noted, and what Word itself does not show. */
function isAside(element: Element): boolean {
  const isComment = ['comment-list', 'comment'].includes(styleOf(element, 'mso-element'))
  const isHidden = styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all'
  return isComment || isHidden || styleOf(element, 'mso-special-character') === 'comment'
}

/** An element of its own, unless nothing would be in it. */
function within(to: Element, tag: string, from: Element, tagOf: HeadingTag): void {
  const made = to.ownerDocument.createElement(tag)
  to.append(made)
  copyChildren(from, made, tagOf)
  if (made.textContent.trim() === '') made.remove()
}

/** Google writes a list within a list beside its entry, not in it. */
function copyList(from: Element, to: Element, tagOf: HeadingTag): void {
  const made = to.ownerDocument.createElement(from.localName)
  const start = Number(from.getAttribute('start') ?? 1)
  if (from.localName === 'ol' && Number.isInteger(start) && start > 1)
    made.setAttribute('start', String(start))
  to.append(made)
  for (const child of from.children) {
    const isList = child.localName === 'ul' || child.localName === 'ol'
    if (isList && made.lastElementChild) copyList(child, made.lastElementChild, tagOf)
    else if (child.localName === 'li') within(made, 'li', child, tagOf)
    else copy(child, made, tagOf)
  }
  if (made.textContent.trim() === '') made.remove()
}

function copyInline(from: Element, to: Element, tagOf: HeadingTag): void {
  const holds = from.querySelector(blocks) !== null
  let inner = to
  const wrap = (tag: string): Element => {
    const made = to.ownerDocument.createElement(tag)
    inner.append(made)
    return (inner = made)
  }
  const href = from.localName === 'a' ? (from.getAttribute('href') ?? '') : ''
  if (!holds && /^(https?|mailto|tel):/i.test(href) && isAllowedLink(href))
    wrap('a').setAttribute('href', href)
  // Headings are bold by themselves.
  if (!holds && isBold(from) && !isInHeading(to)) wrap('strong')
  if (!holds && isItalic(from)) wrap('em')
  copyChildren(from, inner, tagOf)
}

const isInside = (element: Element, selector: string): boolean => element.closest(selector) !== null
const isInHeading = (element: Element): boolean => isInside(element, 'h2, h3')
