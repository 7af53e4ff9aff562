import { styleOf } from './styles.ts'

/** A paragraph that stands for an item: Word writes lists as paragraphs with the sign in front as text. */
type Item = { paragraph: Element; level: number; ordered: boolean; start: number }

/** Puts paragraphs that are items of Word's lists, or begin with a typed dash, into lists. */
export function makeLists(body: Element): void {
  const parents = new Set([...body.querySelectorAll('p')].map(({ parentElement }) => parentElement))
  for (const parent of parents) for (const run of parent ? runsIn(parent) : []) replace(run)
}

function runsIn(parent: Element): Item[][] {
  const runs: Item[][] = []
  let run: Item[] = []
  for (const child of [...parent.children]) {
    const item = itemOf(child)
    if (item) run.push(item)
    else if (run.length > 0) run = endRun(runs, run)
  }
  endRun(runs, run)
  return runs
}

/** One line with a dash is no list. */
function endRun(runs: Item[][], run: Item[]): Item[] {
  const isList = run.some(({ paragraph }) => isWordItem(paragraph)) || run.length > 1
  if (isList && run.length > 0) runs.push(run)
  return []
}

/** Where a document was saved “filtered”, the sign is plain text and nothing but the class tells of a list. */
const isWordItem = (element: Element): boolean =>
  /\blevel\d/.test(styleOf(element, 'mso-list')) ||
  (element.className.startsWith('MsoListParagraph') && typedSign.test(element.textContent))

/** Half an inch further in for each level, where none is named. */
function levelOf(element: Element): number {
  const named = /level(\d)/.exec(styleOf(element, 'mso-list'))
  const points = /^([\d.]+)pt$/.exec(styleOf(element, 'margin-left'))
  return named ? Number(named[1]) : Math.max(1, Math.round(Number(points?.[1] ?? 0) / 36))
}

function itemOf(element: Element): Item | null {
  if (element.localName !== 'p') return null
  if (isWordItem(element)) {
    const drawn = signOf(element)
    const sign = (drawn?.textContent ?? typedSign.exec(element.textContent)?.[0] ?? '').trim()
    const ordered = /^\(?[\p{L}\d.]{1,6}[.)]$/u.test(sign)
    // A number in words, as “Điều 5.”, is part of what is said.
    if (!ordered && /\p{L}{2}/u.test(sign)) {
      drawn?.removeAttribute('data-style')
      return null
    }
    const start = Number(/(\d+)\D*$/.exec(sign)?.[1] ?? 1)
    return { paragraph: element, level: levelOf(element), ordered, start }
  }
  return dash.test(element.textContent) ? { paragraph: element, level: 1, ordered: false, start: 1 } : null
}

const dash = /^\s*[-–•+*·▪●◦➢]\s+(?=\S)/
/** Word's own signs and numbers, typed out: a wide gap follows. */
const typedSign = /^\s*(?:[-–•+*·▪●◦➢§o]|\(?(?:\d{1,3}|\p{L})[.)])\s{2,}(?=\S)/u

/** The span that holds the sign or number which Word drew itself. */
export function signOf(element: Element): Element | null {
  return [...element.querySelectorAll('span')].find((span) => styleOf(span, 'mso-list') === 'ignore') ?? null
}

function replace(run: readonly Item[]): void {
  const open: { list: Element; level: number }[] = []
  for (const item of run) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop()
    const tag = item.ordered ? 'ol' : 'ul'
    const same = open.at(-1)?.level === item.level ? open.pop() : undefined
    const list = same?.list.localName === tag ? same.list : begin(item, tag, open.at(-1)?.list, same?.list)
    open.push({ list, level: item.level })
    list.append(entry(item))
  }
}

/** A list in the last entry of the one above it, after the one beside it, or in the place of its first paragraph. */
function begin({ paragraph, start }: Item, tag: string, above?: Element, beside?: Element): Element {
  const list = paragraph.ownerDocument.createElement(tag)
  if (tag === 'ol' && start !== 1) list.setAttribute('start', String(start))
  if (beside) beside.after(list)
  else if (above?.lastElementChild) above.lastElementChild.append(list)
  else paragraph.before(list)
  return list
}

function entry({ paragraph }: Item): Element {
  const made = paragraph.ownerDocument.createElement('li')
  const drawn = signOf(paragraph)
  if (drawn) drawn.remove()
  else removeSign(paragraph)
  made.append(...paragraph.childNodes)
  paragraph.remove()
  return made
}

function removeSign(paragraph: Element): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (text.trim() === '') continue
    node.nodeValue = text.replace(/^\s*([-–•+*·▪●◦➢§]|o(?=\s|$)|\(?(\d{1,3}|\p{L})[.)])\s*/u, '')
    return
  }
}
