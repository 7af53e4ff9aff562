import { tokenizer } from './tokenizer.ts'

/** What is written in a row: text to be escaped, marks that open and close, and what is ready as it is. */
export type Part = {
  kind: 'text' | 'open' | 'close' | 'raw'
  text: string
  sign?: '**' | '*' | '_' | '~~'
  /** The first or last letter is written as a character reference. */
  coded?: { first: boolean; last: boolean }
}

/**
 * Makes every mark open and close where it stands. Two rules of Markdown are in the way. Signs of one kind that touch
 * are read as one: an emphasis that touches another is written with `_`. And a sign between a letter and a punctuation
 * mark is read from the wrong side: such a letter is written as a character reference, which ends in punctuation.
 */
export function delimit(given: readonly Part[]): Part[] {
  const parts = merged(given).map((part, index, all) => ({ ...part, ...apart(all, index) }))
  // A reference stands for punctuation to the signs beside it, so that one may ask for another.
  while (parts.some((_part, index) => mend(parts, index)));
  return parts
}

/** Text that follows text is one. */
function merged(parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}

function apart(parts: readonly Part[], index: number): Partial<Part> {
  if (parts[index]?.sign !== '*') return {}
  const touches = [index, partner(parts, index)].some((at) =>
    [parts[at - 1], parts[at + 1]].some((beside) => beside?.sign === '**' || beside?.sign === '*'),
  )
  return touches ? { text: '_', sign: '_' } : {}
}

function partner(parts: readonly Part[], index: number): number {
  const closes = parts[index]?.kind === 'close'
  const step = closes ? -1 : 1
  for (let at = index + step; parts[at]; at += step) if (parts[at]?.sign === '*') return at
  return index
}

/** Codes the letter outside a sign that would not work beside it; false where there is nothing to mend. */
function mend(parts: Part[], index: number): boolean {
  const part = parts[index]
  if (part?.kind !== 'open' && part?.kind !== 'close') return false
  const opens = part.kind === 'open'
  const [outer, inner] = opens ? [parts[index - 1], parts[index + 1]] : [parts[index + 1], parts[index - 1]]
  const [outerEdge, innerEdge] = opens ? (['last', 'first'] as const) : (['first', 'last'] as const)
  const mayFail = part.sign === '_' || kindOf(inner, innerEdge) === 'punctuation'
  return mayFail && kindOf(outer, outerEdge) === 'letter' && code(outer, outerEdge)
}

function code(part: Part | undefined, edge: 'first' | 'last'): boolean {
  if (part?.kind !== 'text') return false
  part.coded = { first: false, last: false, ...part.coded, [edge]: true }
  return true
}

type Kind = 'letter' | 'space' | 'punctuation'

/** What Markdown takes the character at the edge of a part for. */
function kindOf(part: Part | undefined, edge: 'first' | 'last'): Kind {
  if (!part) return 'space'
  if (isCoded(part, edge)) return 'punctuation'
  const code = part.text.charCodeAt(edge === 'first' ? 0 : part.text.length - 1)
  const { isWhiteSpace, isMdAsciiPunct, isPunctChar } = tokenizer.utils
  if (isWhiteSpace(code) || code === 10) return 'space'
  return isMdAsciiPunct(code) || isPunctChar(String.fromCharCode(code)) ? 'punctuation' : 'letter'
}

function isCoded({ text, coded }: Part, edge: 'first' | 'last'): boolean {
  if (!coded) return false
  const single = Array.from(text).length === 1
  return coded[edge] || (single && (coded.first || coded.last))
}
