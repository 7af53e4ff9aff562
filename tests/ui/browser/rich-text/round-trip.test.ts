import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { renderLesson } from '../../../../app/files/markdown.ts'
import { openLesson } from '../../../../app/ui/browser/rich-text/open-lesson.ts'
import { readMarkdown } from '../../../../app/ui/browser/rich-text/read-markdown.ts'
import { writeMarkdown } from '../../../../app/ui/browser/rich-text/write-markdown.ts'
import { documents } from './documents.ts'
import { meaning } from './meaning.ts'

const folder = join(import.meta.dirname, '../../../../prisma/seed/curriculum/lessons')
const lessons = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/su, ''),
}))
const html = (markdown: string) => renderLesson(markdown, { reviewed: false })

describe.each(lessons)('$file', ({ text }) => {
  const doc = readMarkdown(text)
  const written = writeMarkdown(doc)

  it('is taken over by the editor', () => expect(openLesson(text)).not.toBeNull())

  it('comes back as the same document', () => expect(readMarkdown(written).toJSON()).toEqual(doc.toJSON()))

  it('looks the same to a learner', () => expect(html(written)).toBe(html(text)))
})

describe('any document', () => {
  it('is written so that it is read as what it means', () => {
    fc.assert(
      fc.property(documents, (doc) => {
        fc.pre(!looksLikeCheck(doc))
        expect(meaning(readMarkdown(writeMarkdown(doc)))).toEqual(meaning(doc))
      }),
      { numRuns: 500 },
    )
  })
})

/** Words that stand for a check at the head of an item are one, however they are written. */
function looksLikeCheck(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    const isItem = node.type.name === 'list_item' && node.attrs['check'] === null
    if (isItem && /^\s*\[[ xX]\]/u.test(node.textContent)) found = true
  })
  return found
}
