import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countingScore, isPassed, markOf, weightsOf } from '../../../app/domain/quizzes/grade.ts'

const options = (right: number, wrong: number) => [
  ...Array.from({ length: right }, (_, index) => ({ id: `r${index}`, correct: true })),
  ...Array.from({ length: wrong }, (_, index) => ({ id: `w${index}`, correct: false })),
]

test('one right answer is worth all, a wrong one nothing', () => {
  const weights = weightsOf('single', options(1, 3))
  expect(markOf(weights, ['r0'])).toBe(1)
  expect(markOf(weights, ['w1'])).toBe(0)
  expect(markOf(weights, [])).toBe(0)
})

test('of several, each right one counts and each wrong one takes away', () => {
  const weights = weightsOf('multiple', options(2, 2))
  expect(markOf(weights, ['r0'])).toBe(0.5)
  expect(markOf(weights, ['r0', 'r1', 'w0'])).toBe(0.5)
  expect(markOf(weights, ['r0', 'w0', 'w1'])).toBe(0)
})

test('a question without a right or without a wrong option is refused', () => {
  expect(() => weightsOf('single', options(0, 2))).toThrow(RangeError)
  expect(() => weightsOf('multiple', options(3, 0))).toThrow(RangeError)
})

const question = fc.record({ right: fc.integer({ min: 1, max: 7 }), wrong: fc.integer({ min: 1, max: 7 }) })

test('the mark is max(0, chosen right ÷ all right − chosen wrong ÷ all wrong)', () => {
  fc.assert(
    fc.property(question, fc.nat(7), fc.nat(7), ({ right, wrong }, chosenRight, chosenWrong) => {
      const some = options(right, wrong)
      const rights = some.filter(({ correct }) => correct).slice(0, chosenRight)
      const wrongs = some.filter(({ correct }) => !correct).slice(0, chosenWrong)
      const chosen = [...rights, ...wrongs].map(({ id }) => id)
      const formula = Math.max(0, rights.length / right - wrongs.length / wrong)
      expect(markOf(weightsOf('multiple', some), chosen)).toBeCloseTo(formula, 8)
    }),
  )
})

test('ticking every box earns nothing, all right and nothing else earns everything', () => {
  fc.assert(
    fc.property(question, ({ right, wrong }) => {
      const some = options(right, wrong)
      const weights = weightsOf('multiple', some)
      expect(
        markOf(
          weights,
          some.map(({ id }) => id),
        ),
      ).toBe(0)
      expect(
        markOf(
          weights,
          some.filter(({ correct }) => correct).map(({ id }) => id),
        ),
      ).toBe(1)
    }),
  )
})

test('a mark stays between 0 and 1, whatever is sent and however often', () => {
  fc.assert(
    fc.property(
      question,
      fc.array(fc.constantFrom('r0', 'r1', 'r6', 'w0', 'w3', 'foreign')),
      ({ right, wrong }, sent) => {
        const mark = markOf(weightsOf('multiple', options(right, wrong)), sent)
        expect(mark).toBeGreaterThanOrEqual(0)
        expect(mark).toBeLessThanOrEqual(1)
        expect(mark).toBe(markOf(weightsOf('multiple', options(right, wrong)), [...sent, ...sent]))
      },
    ),
  )
})

test('the pass mark itself passes, a hair below does not', () => {
  expect(isPassed(16, 20, 80)).toBe(true)
  expect(isPassed(15.99, 20, 80)).toBe(false)
  expect(isPassed(0.1 + 0.2 + 0.3, 1, 60)).toBe(true)
  expect(isPassed(0, 0, 1)).toBe(false)
})

test.each([
  ['highest', 0.9],
  ['mean', 0.6],
  ['first', 0.5],
  ['last', 0.4],
] as const)('the score that counts by "%s"', (method, score) => {
  expect(countingScore(method, [0.5, 0.9, 0.4])).toBeCloseTo(score)
  expect(countingScore(method, [])).toBeNull()
})
