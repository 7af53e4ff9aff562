import { expect, test } from 'vitest'
import { judgeReplica, MOST_BEHIND } from '../../../app/domain/installation/replica.ts'

const look = { follows: true, sameSystem: true, written: 1000, replayed: 1000, sinceCommit: 4 }

test('a replica that has all that was written is not behind, however long ago that was', () => {
  expect(judgeReplica({ ...look, sinceCommit: 50_000 }, null)).toEqual({ is: 'good', seconds: 0 })
  expect(judgeReplica({ ...look, replayed: 1200, sinceCommit: null }, null)).toEqual({
    is: 'good',
    seconds: 0,
  })
})

test('it is behind by the time since the last commit that it has', () => {
  const late = { ...look, replayed: 900 }
  expect(judgeReplica({ ...late, sinceCommit: MOST_BEHIND }, null)).toEqual({ is: 'good', seconds: 30 })
  expect(judgeReplica({ ...late, sinceCommit: 30.1 }, null)).toEqual({ is: 'behind', seconds: 30.1 })
})

test('or by the time since the look at which the primary had no more, when that is less', () => {
  const afterAQuietNight = { ...look, replayed: 900, sinceCommit: 20_000 }
  expect(judgeReplica(afterAQuietNight, { written: 900, ago: 2 })).toEqual({ is: 'good', seconds: 2 })
  expect(judgeReplica(afterAQuietNight, { written: 901, ago: 2 })).toEqual({ is: 'behind', seconds: 20_000 })
  expect(judgeReplica(afterAQuietNight, null)).toEqual({ is: 'behind', seconds: 20_000 })
})

test('a clock that is ahead does not make it better than there', () => {
  expect(judgeReplica({ ...look, replayed: 900, sinceCommit: -3 }, null)).toEqual({ is: 'good', seconds: 0 })
})

test('one of which nothing is known is behind', () => {
  expect(judgeReplica({ ...look, replayed: null, sinceCommit: 1 }, null)).toEqual({
    is: 'behind',
    seconds: null,
  })
  const nothingYet = { ...look, replayed: 900, sinceCommit: null }
  expect(judgeReplica(nothingYet, null)).toEqual({ is: 'behind', seconds: null })
})

test('what was promoted, and what follows another database, is never read', () => {
  expect(judgeReplica({ ...look, follows: false }, null).is).toBe('foreign')
  expect(judgeReplica({ ...look, sameSystem: false }, null).is).toBe('foreign')
})
