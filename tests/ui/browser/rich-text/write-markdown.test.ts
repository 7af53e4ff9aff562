import { describe, expect, it } from 'vitest'
import type { Node } from 'prosemirror-model'
import { schema } from '../../../../app/ui/browser/rich-text/schema.ts'
import { writeMarkdown } from '../../../../app/ui/browser/rich-text/write-markdown.ts'

const text = (words: string, ...marks: string[]) =>
  schema.text(
    words,
    marks.map((name) => schema.mark(name)),
  )
const paragraph = (...content: Node[]) => schema.node('paragraph', null, content)
const written = (...blocks: Node[]) => writeMarkdown(schema.node('doc', null, blocks))

describe('marks', () => {
  it('leave out the space at their edges', () => {
    expect(written(paragraph(text('Gọi'), text(' 113 ', 'strong'), text('ngay.')))).toBe('Gọi **113** ngay.')
  })

  it('code a letter beside punctuation, which Markdown would read from the wrong side', () => {
    const words = [text('Chị nói'), text('“có”', 'strong'), text('rồi')]
    expect(written(paragraph(...words))).toBe('Chị nó&#105;**“có”**&#114;ồi')
  })

  it('use another sign where two would run together', () => {
    expect(written(paragraph(text('a', 'strong'), text('b', 'strong', 'em'), text('c', 'em')))).toBe(
      '**a**_**b**c_',
    )
  })

  it('do not interrupt a link', () => {
    const link = schema.mark('link', { href: 'tel:111' })
    const words = [
      schema.text('Gọi ', [link]),
      schema.text('111', [link, schema.mark('strong')]),
      text(' ngay', 'strong'),
    ]
    expect(written(paragraph(...words))).toBe('[Gọi **111**](tel:111) **ngay**')
  })
})

describe('words that look like Markdown', () => {
  it.each([
    ['# không phải đề mục', '\\# không phải đề mục'],
    ['1. không phải danh sách', '1\\. không phải danh sách'],
    ['- không phải danh sách', '\\- không phải danh sách'],
    [':::say', '\\:::say'],
    ['*sao* và [ngoặc]', '\\*sao\\* và \\[ngoặc\\]'],
    ['mau_07 và _x_', 'mau_07 và \\_x\\_'],
    ['&amp; và R&D', '\\&amp; và R&D'],
  ])('%j is written %j', (words, expected) => expect(written(paragraph(text(words)))).toBe(expected))
})

describe('a box', () => {
  it('has more colons than any line in it', () => {
    const code = schema.node('code_block', null, [text(':::')])
    const box = schema.node('box', { kind: 'say' }, [code])
    expect(written(box)).toBe('::::say\n```\n:::\n```\n::::')
  })

  it('takes straight quotation marks out of its facts, which they would end', () => {
    const facts = { kind: 'law', basis: 'Luật "Phòng, chống\nmua bán người"', from: '2025-07-01' }
    const box = schema.node('box', facts, [paragraph(text('Cấm.'))])
    expect(written(box)).toBe(':::law basis="Luật “Phòng, chống mua bán người”" from="2025-07-01"\nCấm.\n:::')
  })
})

it('what Markdown has no sign for becomes a space or the sign for a broken character', () => {
  expect(written(paragraph(text('a\nb\u0007c\ud800d')))).toBe('a b c\ufffdd')
})
