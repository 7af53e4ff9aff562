import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesNeeded, drawFrom, drawPaper, type Drawable } from '../../../app/domain/quizzes/draw-paper.ts'

const bank = (size: number): Drawable[] =>
  Array.from({ length: size }, (_, index) => ({
    versionId: `v${index}`,
    optionIds: ['a', 'b', 'c', 'd'].map((letter) => `${index}${letter}`),
  }))

const draws = (size: number) =>
  fc.uint8Array({ minLength: bytesNeeded(bank(size)), maxLength: bytesNeeded(bank(size)) })

test('a paper has so many different questions of the bank, each with all of its options', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 15 }),
      draws(12),
      (size, count, bytes) => {
        const questions = bank(size)
        const paper = drawPaper(questions, { count, shuffle: true }, drawFrom(bytes))
        expect(paper).toHaveLength(Math.min(size, count))
        expect(new Set(paper.map(({ versionId }) => versionId)).size).toBe(paper.length)
        for (const { versionId, optionOrder } of paper) {
          const drawn = questions.find((question) => question.versionId === versionId)
          expect([...optionOrder].sort()).toEqual(drawn?.optionIds)
        }
      },
    ),
  )
})

test('the same bytes draw the same paper', () => {
  fc.assert(
    fc.property(draws(8), (bytes) => {
      const draw = () => drawPaper(bank(8), { count: 5, shuffle: true }, drawFrom(bytes))
      expect(draw()).toEqual(draw())
    }),
  )
})

test('without shuffling the bank’s order stays', () => {
  const paper = drawPaper(bank(4), { count: 3, shuffle: false }, () => 0)
  expect(paper.map(({ versionId }) => versionId)).toEqual(['v0', 'v1', 'v2'])
})

test('every question comes first about as often as every other', () => {
  let state = 7
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
  const first = new Map<string, number>()
  for (let round = 0; round < 4000; round += 1) {
    const [one] = drawPaper(bank(4), { count: 1, shuffle: true }, (below) =>
      Math.floor((next() / 2_147_483_648) * below),
    )
    first.set(one?.versionId ?? '', (first.get(one?.versionId ?? '') ?? 0) + 1)
  }
  for (const times of first.values()) expect(Math.abs(times - 1000)).toBeLessThan(150)
  expect(first.size).toBe(4)
})
