import type { Node } from 'prosemirror-model'
import { writeInline } from './write-inline.ts'

const rules: Record<string, string> = { left: ':---', right: '---:', center: ':---:' }

/** A table in lines of `| … |`; rows that are too short are filled up with empty cells. */
export function writeTable(table: Node): string[] {
  const rows = childrenOf(table).map(childrenOf)
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_none, index) => index)
  const aligned = columns.map((index) => rules[String(rows[0]?.[index]?.attrs['align'])] ?? '---')
  const [head, ...body] = rows.map((row) => columns.map((index) => cell(row[index])))
  return [head ?? [], aligned, ...body].map((cells) => `| ${cells.join(' | ')} |`)
}

/** What a cell is divided by is escaped in all of it: the bars are found before anything else is read. */
function cell(node: Node | undefined): string {
  return node ? writeInline(node, 'line').replace(/\|/g, '\\|') : ''
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  node.forEach((child) => children.push(child))
  return children
}
