import fc from 'fast-check'
import { Fragment, type Attrs, type Node } from 'prosemirror-model'
import { boxes } from '../../../../app/domain/courses/lesson-policy.ts'
import { schema } from '../../../../app/ui/browser/rich-text/schema.ts'
import { tokenizer } from '../../../../app/ui/browser/rich-text/tokenizer.ts'

/** Words of a trainer, and whatever Markdown could take for a sign of its own. */
const fragments = [
  ...['a', 'ô', 'Điều', 'ngày', 'b', '7', 'x', '😀', 'e\u0301'],
  ...[' ', ' ', ' ', '  ', '\u00a0', '“', '”', '…', '.', ',', '"', "'", '(', ')'],
  ...['*', '**', '_', '__', '~', '~~', '`', '``', '[', ']', '](', '<', '>', '&', '&amp;', '&#35;', '#', '!'],
  ...['|', '\\', ':', ':::', ':::say', '-', '---', '+', '=', '===', '1.', '2)', '10. ', '- ', '# ', '> '],
  ...['<b>', '<http://x.vn>', 'http://x.vn', '[ ]', '[x]: y', '|-|', '    '],
]
const words = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))

const addresses = [
  ...[
    'https://x.vn',
    'tel:111',
    'mailto:a@b.vn',
    '/learn',
    '#dau',
    'https://x.vn/a_(b)?c=1&lt;=2',
    'https://x.vn/ô*`|',
  ],
].map((address) => tokenizer.normalizeLink(address))
const title = fc.constantFrom('', '', 'Tên', '"a" \\ &amp; (b)')
const link = fc
  .record({ href: fc.constantFrom(...addresses), title })
  .map((attrs) => schema.mark('link', attrs))
const marks = fc
  .record({
    delimiting: fc.subarray(['strong', 'em', 'strike']),
    link: fc.option(link, { freq: 4 }),
    code: fc.constantFrom(false, false, false, true),
  })
  .map((chosen) => [
    ...chosen.delimiting.map((name) => schema.mark(name)),
    ...(chosen.link ? [chosen.link] : []),
    ...(chosen.code ? [schema.mark('code')] : []),
  ])

const text = fc.tuple(words, marks).map(([said, marked]) => schema.text(said, marked))
const image = fc
  .record({ src: fc.constantFrom(...addresses), alt: fc.constantFrom('', 'Ảnh', 'a \\* b', '**a**'), title })
  .map((attrs) => schema.node('image', attrs))
const hardBreak = marks.map((marked) =>
  schema.node(
    'hard_break',
    null,
    [],
    marked.filter(({ type }) => type.name !== 'code'),
  ),
)
const inline = fc.array(
  fc.oneof({ arbitrary: text, weight: 8 }, { arbitrary: hardBreak, weight: 2 }, image),
  {
    maxLength: 6,
  },
)
const line = fc.array(fc.oneof({ arbitrary: text, weight: 8 }, image), { maxLength: 4 })

function made(
  name: string,
  content: fc.Arbitrary<readonly Node[]>,
  attrs: fc.Arbitrary<Attrs> = fc.constant({}),
) {
  return fc.tuple(attrs, content).map(([given, nodes]) => schema.node(name, given, Fragment.from([...nodes])))
}

const paragraph = made('paragraph', inline)
const heading = made('heading', line, fc.record({ level: fc.integer({ min: 1, max: 6 }) }))
const code = made(
  'code_block',
  fc
    .array(fc.constantFrom('a', '```', '````', ':::', '    b', '', '- c', '~~~', '|'), { maxLength: 4 })
    .map((lines) => (lines.join('\n') === '' ? [] : [schema.text(lines.join('\n'))])),
  fc.record({ info: fc.constantFrom('', 'js') }),
)
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([width, height]) =>
    fc
      .record({
        aligns: fc.array(fc.constantFrom('', 'left', 'right', 'center'), {
          minLength: width,
          maxLength: width,
        }),
        rows: fc.array(fc.array(line, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      })
      .map(({ aligns, rows }) =>
        schema.node(
          'table',
          null,
          rows.map((cells, row) =>
            schema.node(
              'table_row',
              null,
              cells.map((cell, column) =>
                schema.node(row === 0 ? 'header_cell' : 'cell', { align: aligns[column] }, [...cell]),
              ),
            ),
          ),
        ),
      ),
  )

const { block } = fc.letrec<{ block: Node; item: Node }>((tie) => {
  const nested = fc.array(tie('block'), { minLength: 1, maxLength: 3 })
  const items = fc.array(tie('item'), { minLength: 1, maxLength: 3 })
  return {
    item: made('list_item', nested, fc.record({ check: fc.constantFrom(null, null, ' ', 'x') })),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: paragraph, weight: 6 },
      heading,
      code,
      fc.constant(schema.node('rule')),
      table,
      made('bullet_list', items, fc.record({ tight: fc.boolean() })),
      made(
        'ordered_list',
        items,
        fc.record({ tight: fc.boolean(), order: fc.constantFrom(1, 1, 0, 9, 999_999_999) }),
      ),
      made('blockquote', nested),
    ),
  }
})

const fact = fc.constantFrom(
  '',
  'Luật 53/2024/QH15, Điều 27',
  'một “hai” & <ba>',
  '2025-07-01',
  'https://x.vn/a?b=1',
)
const law = fc.record({ kind: fc.constantFrom(...boxes), basis: fact, from: fact, source: fact })
const box = made('box', fc.array(block, { minLength: 1, maxLength: 3 }), law)

/** Any document that the editor could hold. */
export const documents = made(
  'doc',
  fc.array(fc.oneof({ arbitrary: block, weight: 3 }, box), { minLength: 1, maxLength: 4 }),
)
