import type { Node } from 'prosemirror-model'

/** Nothing would be left of it in Markdown. */
export function isEmptyParagraph(node: Node): boolean {
  return node.type.name === 'paragraph' && !hasWords(node)
}

function hasWords(node: Node): boolean {
  let found = false
  node.forEach((child) => {
    if (child.isText ? /\S/.test(child.text ?? '') : child.type.name === 'image') found = true
  })
  return found
}

/**
 * Whether a list can be written without empty lines. It is meant to be, and no block in it would run into the one before:
 * only what may interrupt a paragraph follows one, and only lists follow lists.
 */
export function isTightList(list: Node): boolean {
  if (list.attrs['tight'] !== true) return false
  let possible = true
  list.forEach((item) => {
    const hasCheck = item.attrs['check'] !== null
    const blocks: Node[] = []
    item.forEach((child, _offset, index) => {
      if (!isEmptyParagraph(child) || (hasCheck && index === 0)) blocks.push(child)
    })
    possible &&= blocks.every((block, index) => index === 0 || canFollow(block, blocks[index - 1]))
    possible &&= !hasCheck || blocks[0]?.type.name === 'paragraph'
  })
  return possible
}

function canFollow(block: Node, before: Node | undefined): boolean {
  const isList = before?.type.name.endsWith('_list') === true
  if (isList || before?.type.name !== 'paragraph') return isList && interrupts(block)
  return interrupts(block) || ['blockquote', 'code_block', 'heading', 'rule'].includes(block.type.name)
}

/** A list may begin in the line below a paragraph if it begins at one and with words. */
function interrupts(block: Node): boolean {
  if (block.type.name === 'ordered_list' && block.attrs['order'] !== 1) return false
  if (!block.type.name.endsWith('_list')) return false
  const first = block.firstChild
  return first !== null && (first.attrs['check'] !== null || startsWithWords(first))
}

function startsWithWords(item: Node): boolean {
  let found = false
  item.forEach((child) => {
    if (!isEmptyParagraph(child)) found = true
  })
  return found
}
