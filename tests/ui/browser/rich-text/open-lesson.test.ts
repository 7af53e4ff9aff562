import { describe, expect, it } from 'vitest'
import { openLesson } from '../../../../app/ui/browser/rich-text/open-lesson.ts'
import { writeMarkdown } from '../../../../app/ui/browser/rich-text/write-markdown.ts'

const rewritten = (markdown: string): string | null => {
  const doc = openLesson(markdown)
  return doc && writeMarkdown(doc)
}

describe('a text that the editor can take over', () => {
  it.each([
    ['', ''],
    ['Dòng một\ndòng hai', 'Dòng một dòng hai'],
    ['__đậm__ và _nghiêng_', '**đậm** và *nghiêng*'],
    ['Đề mục\n---\n\n* a\n* b', '## Đề mục\n\n- a\n- b'],
    ['[Cổng][1]\n\n[1]: https://x.vn', '[Cổng](https://x.vn)'],
    ['<div>chữ</div>', '\\<div>chữ\\</div>'],
    [':::say\nMời chị ngồi.', ':::say\nMời chị ngồi.\n:::'],
    [':::law from="2025-07-01"  basis="Điều 27"\nx\n:::', ':::law basis="Điều 27" from="2025-07-01"\nx\n:::'],
  ])('%j becomes %j', (given, expected) => expect(rewritten(given)).toBe(expected))
})

describe('a text that would come back changed', () => {
  it.each([
    ['a box within a box', '::::situation\n:::say\nx\n:::\n::::'],
    ['a box within a list', '- a\n\n  :::say\n  x\n  :::'],
    ['words behind a box’s name that nobody reads', ':::law basis="x" note="y"\nx\n:::'],
    ['an address that nothing refers to', 'x\n\n[1]: https://x.vn "Ghi nhớ"'],
    ['a link without words', 'x [](https://x.vn)'],
    ['a line broken within a heading', 'a\\\nb\n==='],
    ['a line that holds nothing but a hard space', 'a\n\n&nbsp;\n\nb'],
  ])('%s: stays as it is', (_what, markdown) => expect(openLesson(markdown)).toBeNull())
})
