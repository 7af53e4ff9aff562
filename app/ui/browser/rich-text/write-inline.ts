import type { Mark, Node } from 'prosemirror-model'
import { isAllowedLink } from '../../../domain/courses/lesson-policy.ts'
import { delimit, type Part } from './delimiters.ts'
import { cleanText, escapeText } from './escape-text.ts'
import { isSolid, sensible, type Piece } from './pieces.ts'
import { writeCode, writeImage, writeLinkEnd } from './write-atoms.ts'

/** In a paragraph a line may begin with a sign of Markdown; in a heading or a cell it stands behind another. */
export type Place = 'paragraph' | 'line'

/** The words of a paragraph, heading or cell with their marks. Hard breaks of a paragraph make lines. */
export function writeInline(parent: Node, place: Place): string {
  const pieces: Piece[] = []
  parent.forEach((node) => pieces.push(...pieceOf(node)))
  const parts = delimit(partsOf(sensible(pieces)))
  const written = parts.map((part, index) => writePart(parts, part, index, place)).join('')
  // A heading may end in signs that count for nothing.
  return place === 'line' ? written.replace(/(^|\s)(#+)$/, '$1\\$2') : written
}

function pieceOf(node: Node): Piece[] {
  const marks = node.marks.filter(
    ({ type, attrs }) => type.name !== 'link' || isAllowedLink(String(attrs['href'])),
  )
  const isCode = marks.some(({ type }) => type.name === 'code')
  if (node.isText && !isCode) {
    const runs = cleanText(node.text ?? '').match(/\s+|\S+/g) ?? []
    return runs.map((text) => ({ kind: /\s/.test(text) ? 'space' : 'words', text, marks }))
  }
  const rest = marks.filter(({ type }) => type.name !== 'code')
  if (node.isText) return [{ kind: 'raw', text: writeCode(cleanText(node.text ?? '')), marks: rest }]
  if (node.type.name === 'image') return [{ kind: 'raw', text: writeImage(node), marks: rest }]
  return [{ kind: 'break', text: '\\\n', marks: rest }]
}

/** Longest first from outside in; of equal ones what is open already, then these. */
const ranks = ['strong', 'em', 'strike', 'link']
const signs: Record<string, Part['sign']> = { strong: '**', em: '*', strike: '~~' }

/**
 * The pieces with what opens and closes their marks between them. A link once open is not interrupted. What ends or begins
 * beside space does so on the side of the words.
 */
function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = []
  let active: readonly Mark[] = []
  for (let index = 0; index <= pieces.length; index += 1) {
    const wanted = stackAt(pieces, index, active)
    const kept = alike(active, wanted)
    for (const mark of active.slice(kept).reverse()) parts.push(edge(mark, 'close'))
    active = active.slice(0, kept)
    const piece = pieces[index]
    if (piece && isSolid(piece)) {
      for (const mark of wanted.slice(kept)) parts.push(edge(mark, 'open'))
      active = wanted
    }
    if (piece)
      parts.push({
        kind: piece.kind === 'words' || piece.kind === 'space' ? 'text' : 'raw',
        text: piece.text,
      })
  }
  return parts
}

function stackAt(pieces: readonly Piece[], index: number, active: readonly Mark[]): Mark[] {
  const next = pieces.slice(index).findIndex(isSolid)
  if (next > 0) return stackAt(pieces, index + next, active)
  const marks = pieces[index]?.marks ?? []
  const link = active.findIndex((mark) => mark.type.name === 'link' && mark.isInSet(marks))
  const staying = active.slice(0, link + 1)
  const extent = (mark: Mark): number => {
    let end = index
    while (pieces[end] && mark.isInSet(pieces[end]?.marks ?? [])) end += 1
    return end
  }
  const rank = (mark: Mark): number =>
    mark.isInSet(active)
      ? active.findIndex((open) => open.eq(mark)) - active.length
      : ranks.indexOf(mark.type.name)
  const others = marks.filter((mark) => !mark.isInSet(staying))
  return [...staying, ...others.sort((one, two) => extent(two) - extent(one) || rank(one) - rank(two))]
}

/** How many marks two stacks have in common from the outside. */
function alike(one: readonly Mark[], other: readonly Mark[]): number {
  const differs = one.findIndex((mark, index) => !other[index]?.eq(mark))
  return differs < 0 ? one.length : differs
}

function edge(mark: Mark, side: 'open' | 'close'): Part {
  const sign = signs[mark.type.name]
  if (sign) return { kind: side, text: sign, sign }
  return { kind: 'raw', text: side === 'open' ? '[' : writeLinkEnd(mark) }
}

function writePart(parts: readonly Part[], part: Part, index: number, place: Place): string {
  if (part.kind !== 'text') return part.text
  const before = parts[index - 1]
  const startsLine = place === 'paragraph' && (!before || before.text.endsWith('\n'))
  const opensLink = parts[index + 1]?.text.startsWith('[') === true
  return escapeText(part, { startsLine, opensLink })
}
