import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineOf, isOver, mayNotStart } from '../../../app/domain/quizzes/may-start.ts'
import { diagnosticReview, openReview, reviewStage } from '../../../app/domain/quizzes/review.ts'
import { arrival, type GivenAnswer } from '../../../app/domain/quizzes/save-rule.ts'

const now = new Date('2026-11-23T09:00:00+07:00')
const minutesAgo = (minutes: number) => ({ submittedAt: new Date(now.getTime() - minutes * 60_000) })
const free = { attemptsAllowed: 0, delayMinutes: 0 }

test('the quiz opens when everything before it is done', () => {
  expect(mayNotStart(free, [], false, now)).toEqual({ refused: 'quiz-not-open', reason: 'lessons-first' })
  expect(mayNotStart(free, [], true, now)).toBeNull()
})

test('so many attempts and no more; 0 means as many as one likes', () => {
  const rules = { attemptsAllowed: 2, delayMinutes: 0 }
  expect(mayNotStart(rules, [minutesAgo(9)], true, now)).toBeNull()
  expect(mayNotStart(rules, [minutesAgo(9), minutesAgo(5)], true, now)).toEqual({
    refused: 'attempts-used-up',
  })
  expect(
    mayNotStart(
      free,
      Array.from({ length: 50 }, () => minutesAgo(1)),
      true,
      now,
    ),
  ).toBeNull()
})

test('the delay runs from the end of the last attempt, and says until when', () => {
  const rules = { attemptsAllowed: 0, delayMinutes: 30 }
  expect(mayNotStart(rules, [minutesAgo(200), minutesAgo(29)], true, now)).toEqual({
    refused: 'attempt-too-soon',
    notBefore: new Date(now.getTime() + 60_000),
  })
  expect(mayNotStart(rules, [minutesAgo(30)], true, now)).toBeNull()
})

test('at the deadline itself an attempt is over', () => {
  const deadline = deadlineOf(now, 40)
  expect(deadline).toEqual(new Date('2026-11-23T09:40:00+07:00'))
  expect(isOver(deadline, new Date('2026-11-23T09:39:59.999+07:00'))).toBe(false)
  expect(isOver(deadline, new Date('2026-11-23T09:40:00+07:00'))).toBe(true)
  expect(isOver(deadlineOf(now, null), new Date('2100-01-01'))).toBe(false)
})

const saved = { optionIds: ['a', 'b', 'c'], kind: 'multiple' as const, seq: 3 }

test('the newest answer wins, a late one is ignored', () => {
  expect(arrival(saved, { answer: ['a'], seq: 4 })).toBe('keep')
  expect(arrival(saved, { answer: ['a'], seq: 3 })).toBe('late')
  expect(arrival(saved, { answer: [], seq: 9 })).toBe('keep')
})

test('options must be the question’s own, one only where one is asked', () => {
  expect(arrival(saved, { answer: ['a', 'z'], seq: 4 })).toEqual({ refused: 'option-not-in-question' })
  const single = { ...saved, kind: 'single' as const }
  expect(arrival(single, { answer: ['a', 'b'], seq: 4 })).toEqual({
    refused: 'invalid-input',
    field: 'answer',
  })
  expect(arrival(single, { answer: ['a', 'a'], seq: 4 })).toBe('keep')
})

test('in whatever order answers arrive, the one with the highest number is what stays', () => {
  const sent = fc.uniqueArray(
    fc.record({ seq: fc.integer({ min: 1, max: 50 }), answer: fc.subarray(['a', 'b', 'c']) }),
    {
      selector: ({ seq }) => seq,
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(sent, (answers) => {
      let state: GivenAnswer = { seq: 0, answer: [] }
      for (const given of answers) if (arrival({ ...saved, seq: state.seq }, given) === 'keep') state = given
      const newest = answers.reduce((a, b) => (b.seq > a.seq ? b : a))
      expect(state).toEqual(newest)
    }),
  )
})

test('looking back: at once, later, after close', () => {
  const closes = new Date('2026-11-24T00:00:00+07:00')
  expect(reviewStage(new Date('2026-11-23T08:59:00+07:00'), closes, now)).toBe('at-once')
  expect(reviewStage(new Date('2026-11-23T08:50:00+07:00'), closes, now)).toBe('later')
  expect(reviewStage(new Date('2026-11-23T08:50:00+07:00'), closes, closes)).toBe('after-close')
  expect(openReview.later.feedback).toBe(true)
})

test('what only shows where one stands keeps its keys at every stage', () => {
  for (const { marks, feedback, rightAnswer } of Object.values(diagnosticReview))
    expect([marks, feedback, rightAnswer]).toEqual([true, false, false])
})
