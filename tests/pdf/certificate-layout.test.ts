import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestPaperTexts, paperLayouts } from '../../app/domain/certificates/paper-setting.ts'
import { composed, drawCertificate, type CertificatePaper } from '../../app/pdf/certificate.ts'
import type { Piece } from '../../app/pdf/certificate-pieces.ts'
import { hardPaper, hardPapers } from '../cast/hard-papers.ts'
import { opaquePng } from '../support/opaque-png.ts'

/** Within the frame of the landscape papers, and the margins that printers need. */
const EDGE = 40
/** Letters no reader could make out. */
const SMALLEST = 5.5
const logo = opaquePng(120, 90)

/** What is wrong with where things stand. */
function faultsOf(paper: CertificatePaper): string[] {
  const { doc, pieces } = composed(paper)
  const { width, height } = doc.page
  const outside = pieces.filter(
    (one) =>
      one.x < EDGE || one.y < EDGE || one.x + one.width > width - EDGE || one.y + one.height > height - EDGE,
  )
  const tiny = pieces.filter((one) => one.kind === 'text' && one.line.size < SMALLEST)
  const crossing = pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${named(one)} × ${named(other)}`),
  )
  return [
    ...outside.map((one) => `outside: ${named(one)}`),
    ...tiny.map((one) => `tiny: ${named(one)}`),
    ...crossing,
  ]
}

const EPSILON = 0.01
const meet = (one: Piece, other: Piece) =>
  one.x + one.width > other.x + EPSILON &&
  other.x + other.width > one.x + EPSILON &&
  one.y + one.height > other.y + EPSILON &&
  other.y + other.height > one.y + EPSILON

const named = (piece: Piece) =>
  `${piece.kind} ${piece.kind === 'text' ? piece.line.text : ''} ${Math.round(piece.y)}`

const words = fc.constantFrom(
  ...[
    'Nguyễn',
    'Thị',
    'Ngọc',
    "H'Wen",
    'Niê',
    'Kdăm',
    'Ƀkrông',
    'ỦY',
    'BAN',
    'nhân',
    'dân',
    'ƠỞỢ',
    'Ắ',
    'WWWWWWWW',
  ],
  ...[
    '–',
    'kiêm',
    '“trở',
    'về”',
    'đặc',
    'khu',
    'a\u00adb',
    'không\u00a0rời',
    'ơ\u0306',
    '🙂',
    'العربية',
    '\u200b',
    '(số',
    '1)',
  ],
)
const text = (longest: number) =>
  fc
    .tuple(fc.array(words, { maxLength: 40 }), fc.constantFrom(' ', '', '-'))
    .map(([list, by]) => list.join(by).slice(0, longest))
const filled = (longest: number) => text(longest).map((some) => some || 'A')
const limits = longestPaperTexts

const papers = fc
  .record({
    facts: fc.record({ name: filled(60), unit: fc.option(text(200)), certification: filled(200) }),
    issuer: fc.record({
      ...{ parentBody: text(150), body: filled(150), place: text(60) },
      ...{ signatoryTitle: filled(limits.signatoryTitle), signatoryName: text(limits.signatoryName) },
    }),
    wording: fc.record({
      ...{ title: filled(limits.title), subtitle: text(limits.subtitle) },
      ...{ completed: filled(limits.completed), closing: text(limits.closing) },
    }),
    layout: fc.constantFrom(...paperLayouts),
    others: fc.record({ demo: fc.boolean(), preview: fc.boolean(), logo: fc.constantFrom(null, logo) }),
    number: fc.constantFrom('0001/2026/GCN-SNV', `123456/2026/GCN-${'SVHTTDL-'.repeat(2)}`),
  })
  .map(({ facts, issuer, wording, layout, others, number }) =>
    hardPaper({ ...facts, issuer, paper: { ...wording, layout } }, { ...others, number }),
  )

describe.each(paperLayouts)('in the layout %s', (layout) => {
  test.each(Object.keys(hardPapers))('nothing overlaps, leaves the page or gets too small: %s', (name) => {
    const hard = hardPapers[name] ?? {}
    for (const others of [{}, { demo: true, logo }, { preview: true, logo }])
      expect(faultsOf(hardPaper({ ...hard, paper: { ...hard.paper, layout } }, others))).toEqual([])
  })
})

test('nothing overlaps, leaves the page or gets too small, whatever is written', () => {
  fc.assert(
    fc.property(papers, (paper) => {
      expect(faultsOf(paper)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('what no font draws is marked, and breaks nothing', async () => {
  const pdf = await drawCertificate(hardPaper({ name: '🙂 العربية' }))
  expect(pdf.length).toBeGreaterThan(10_000)
})
