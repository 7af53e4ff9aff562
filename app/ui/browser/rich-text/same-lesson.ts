import type Token from 'markdown-it/lib/token.mjs'
import { boxNamed, lawFacts, readLawFacts } from '../../../domain/courses/lesson-policy.ts'
import { tokenizer } from './tokenizer.ts'

/**
 * Whether two Markdown texts show the same lesson. Compared is what they render to; only a line's end within a paragraph
 * counts as the space that it is, marks of one stretch have no order, and those on a space do not count.
 */
export function sameLesson(one: string, other: string): boolean {
  return look(one) === look(other)
}

function look(markdown: string): string {
  const env: { references?: Record<string, { href: string }> } = {}
  const tokens = tokenizer.parse(markdown, env)
  const shown = JSON.stringify(tokens.map(lookOfBlock))
  const unused = Object.values(env.references ?? {}).filter(({ href }) => !shown.includes(href))
  return JSON.stringify([shown, unused])
}

function lookOfBlock(token: Token): unknown {
  if (token.type === 'inline') return lookOfInline(token.children ?? [])
  const type = token.type === 'code_block' ? 'fence' : token.type
  const info = type.startsWith('container_') ? lookOfInfo(token.info) : token.info
  return [type, token.tag, token.hidden, token.attrs, info, token.content]
}

/** All that stands behind `:::`, also what means nothing to us. */
function lookOfInfo(info: string): unknown {
  const facts = readLawFacts(info)
  const written = lawFacts.map((name) => `${name}="${facts[name]}"`)
  const rest = written.reduce((left, fact) => left.replace(fact, ''), info)
  return [boxNamed(info), facts, rest.trim().split(/\s+/).slice(1)]
}

/** Character by character, so that it does not matter where a stretch of one look is cut. */
function lookOfInline(tokens: readonly Token[]): unknown {
  const open: string[] = []
  return tokens.flatMap((token) => {
    if (token.nesting === 1) open.push(JSON.stringify([token.type, token.attrs]))
    else if (token.nesting === -1) open.pop()
    else return lookOfLeaf(token, [...open].sort())
    return []
  })
}

function lookOfLeaf(token: Token, marks: string[]): unknown[] {
  const letters = (text: string) => Array.from(text, (letter) => [letter, /\s/.test(letter) ? [] : marks])
  if (token.type === 'text') return letters(token.content)
  if (token.type === 'softbreak') return letters(' ')
  if (token.type === 'hardbreak') return [[token.type]]
  const alt = tokenizer.renderer
    .renderInlineAsText(token.children ?? [], tokenizer.options, {})
    .replace(/\n/g, ' ')
  return [[token.type, token.tag, token.attrs, token.type === 'image' ? alt : token.content, marks]]
}
