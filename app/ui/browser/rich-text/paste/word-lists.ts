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

const isWordItem = (element: Element): boolean => /\blevel\d/.test(styleOf(element, 'mso-list'))

function itemOf(element: Element): Item | null {
  if (element.localName !== 'p') return null
  if (isWordItem(element)) {
    const level = Number(/level(\d)/.exec(styleOf(element, 'mso-list'))?.[1] ?? 1)
    const sign = signOf(element)?.textContent.trim() ?? ''
    const ordered = /^\(?[\p{L}\d.]{1,6}[.)]$/u.test(sign)
    return { paragraph: element, level, ordered, start: Number(/\d+/.exec(sign)?.[0] ?? 1) }
  }
  return dash.test(element.textContent) ? { paragraph: element, level: 1, ordered: false, start: 1 } : null
}

const dash = /^\s*[-–•+*]\s+(?=\S)/

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
  const isWord = isWordItem(paragraph)
  signOf(paragraph)?.remove()
  if (!isWord) removeDash(paragraph)
  made.append(...paragraph.childNodes)
  paragraph.remove()
  return made
}

function removeDash(paragraph: Element): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    if (text.trim() === '') continue
    node.nodeValue = text.replace(/^\s*[-–•+*]\s*/, '')
    return
  }
}
