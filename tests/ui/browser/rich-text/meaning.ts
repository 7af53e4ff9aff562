import type { Node } from 'prosemirror-model'
import { isEmptyParagraph, isTightList } from '../../../../app/ui/browser/rich-text/tight-list.ts'

/**
 * What a document says, as far as Markdown can say it: without empty paragraphs and space at the edges, with lists as
 * tight as they can be.
 */
export function meaning(node: Node): unknown {
  if (node.inlineContent)
    return [node.type.name, node.attrs, node.type.spec.code ? node.textContent : inline(node)]
  return [node.type.name, attrsOf(node), childrenOf(node).map(meaning)]
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  node.forEach((child) => children.push(child))
  return children.filter((child) => !isEmptyParagraph(child))
}

function attrsOf(node: Node): object {
  if (!node.type.name.endsWith('_list')) return node.attrs
  const items: Node[] = []
  node.forEach((item) => items.push(item))
  const blocks = items.map((item) => [...bareCheck(item), ...childrenOf(item).map(({ type }) => type.name)])
  const hasParagraph = blocks.flat().includes('paragraph')
  const hasGap = items.length > 1 || blocks.some((names) => names.length > 1)
  return { ...node.attrs, tight: !hasParagraph || !hasGap || isTightList(node) }
}

/** A check before something else than words is a paragraph of its own. */
function bareCheck(item: Node): string[] {
  const isBare = item.attrs['check'] !== null && childrenOf(item)[0]?.type.name !== 'paragraph'
  return isBare ? ['paragraph'] : []
}

type Sign = [sign: string, marks: string[], solid: boolean]

function inline(node: Node): Sign[] {
  const signs: Sign[] = []
  node.forEach((child) => {
    const marks = child.marks.map((mark) => JSON.stringify(mark)).sort()
    const isCode = child.marks.some(({ type }) => type.name === 'code')
    if (child.type.name === 'hard_break') signs.push(['\n', [], false])
    else if (!child.isText) signs.push([JSON.stringify(child.attrs), marks, true])
    else
      for (const letter of Array.from(child.text ?? '')) {
        const space = /\s/.test(letter) && !isCode
        signs.push([letter, space ? [] : marks, !space])
      }
  })
  return trimmed(signs)
}

function trimmed(signs: Sign[]): Sign[] {
  const end = signs.findLastIndex(([, , solid]) => solid) + 1
  const kept = signs.slice(0, end)
  return kept.filter(([sign, , solid], index) => {
    if (solid || sign === '\n') return true
    const before = kept.slice(0, index).findLast(([earlier, , was]) => was || earlier === '\n')
    return before !== undefined && before[0] !== '\n'
  })
}
