import { expect, test } from 'vitest'
import { actorOf, cast } from '../cast/people.ts'
import { freshDatabase } from './database.ts'
import { morning, testWorld } from './world.ts'

const { db } = await freshDatabase()

test('the clock stands still until it is set, for everybody in the world', () => {
  const world = testWorld(db)
  const hers = world.as(actorOf(cast.huong))
  expect(hers.now()).toEqual(morning)
  world.setNow('2027-01-01T00:00:00Z')
  expect(hers.now()).toEqual(new Date('2027-01-01T00:00:00Z'))
})

test('one seed, one sequence of bytes', () => {
  const [one, same, other] = [testWorld(db), testWorld(db), testWorld(db, { seed: 2 })]
  const bytes = one.random(16)
  expect(same.random(16)).toEqual(bytes)
  expect(other.random(16)).not.toEqual(bytes)
  expect(one.random(16)).not.toEqual(bytes)
})

test('each file has a database of its own, empty', async () => {
  expect(await db.person.count()).toBe(0)
})
