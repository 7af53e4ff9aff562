import type { Node } from 'prosemirror-model'
import { writeLawFacts, type LawFacts } from '../../../domain/courses/lesson-policy.ts'
import { writeInline } from './write-inline.ts'
import { isEmptyParagraph, isTightList } from './tight-list.ts'
import { writeTable } from './write-table.ts'

const LARGEST_NUMBER = 999_999_999

/** A document as Markdown that reads as the same document. Empty paragraphs and space at the ends of lines go. */
export function writeMarkdown(doc: Node): string {
  return sequence(doc, false).join('\n')
}

type Lines = string[]

/** `firstMarker` is the sign of a list that begins it: `- - -` would be a rule. */
function sequence(parent: Node, tight: boolean, firstMarker = 0): Lines {
  const lines: Lines = []
  let before: { type: Node['type']; marker: number } | null = null
  parent.forEach((node) => {
    if (isEmptyParagraph(node)) return
    // Two lists of a kind in a row stay two by another sign.
    const marker: number = before?.type === node.type ? 1 - before.marker : before ? 0 : firstMarker
    if (before && !tight) lines.push('')
    lines.push(...block(node, marker))
    before = { type: node.type, marker }
  })
  return lines
}

function block(node: Node, marker: number): Lines {
  switch (node.type.name) {
    case 'paragraph':
      return writeInline(node, 'paragraph').split('\n')
    case 'heading':
      return [`${'#'.repeat(Number(node.attrs['level']))} ${writeInline(node, 'line')}`.trimEnd()]
    case 'bullet_list':
      return list(node, marker, () => (marker === 0 ? '-' : '*'))
    case 'ordered_list':
      return list(node, marker, (index) => `${ordinal(node, index)}${marker === 0 ? '.' : ')'}`)
    case 'blockquote':
      return prefixed(sequence(node, false), '> ', '> ')
    case 'code_block':
      return fence(node)
    case 'rule':
      return ['___']
    case 'table':
      return writeTable(node)
    case 'box':
      return box(node)
    default:
      throw new Error(`no Markdown for ${node.type.name}`)
  }
}

function ordinal(list: Node, index: number): number {
  return Math.min(Number(list.attrs['order']) + index, LARGEST_NUMBER)
}

function list(node: Node, marker: number, sign: (index: number) => string): Lines {
  const tight = isTightList(node)
  const lines: Lines = []
  node.forEach((item, _offset, index) => {
    if (index > 0 && !tight) lines.push('')
    const head = `${sign(index)} `
    lines.push(...prefixed(itemLines(item, tight, 1 - marker), head, ' '.repeat(head.length)))
  })
  return lines
}

function itemLines(item: Node, tight: boolean, firstMarker: number): Lines {
  const lines = sequence(item, tight, firstMarker)
  const check = item.attrs['check'] as string | null
  if (check === null) return lines
  const box = `[${check}]`
  const first = item.firstChild
  if (first?.type.name !== 'paragraph' || isEmptyParagraph(first)) {
    return lines.length === 0 ? [box] : [box, ...(tight ? [] : ['']), ...lines]
  }
  return [`${box} ${lines[0] ?? ''}`, ...lines.slice(1)]
}

/** Puts a head before the first line and an indent before the others; empty lines stay bare. */
function prefixed(lines: Lines, head: string, indent: string): Lines {
  if (lines.length === 0) return [head.trimEnd()]
  return lines.map((line, index) => `${index === 0 ? head : indent}${line}`.trimEnd())
}

/** The fence is longer than any in the text. */
function fence(node: Node): Lines {
  const text = node.textContent
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return [`${ticks}${String(node.attrs['info'])}`, ...(text === '' ? [] : text.split('\n')), ticks]
}

/** The colons are more than in any line that could close the box too early. */
function box(node: Node): Lines {
  const lines = sequence(node, false)
  const runs = lines.map((line) => /^\s*(:+)\s*$/.exec(line)?.[1]?.length ?? 0)
  const colons = ':'.repeat(Math.max(2, ...runs) + 1)
  const facts = node.attrs as LawFacts & { kind: string }
  return [`${colons}${facts.kind}${writeLawFacts(facts)}`, ...lines, colons]
}
