import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, PersonActor } from '../../app/domain/people/actor.ts'
import type { Db } from '../../app/persistence/client.ts'
import type { Settings, World } from '../../app/usecases/world.ts'
import { whenOver } from './when-over.ts'

/** The morning on which most tests play: Monday 23 November 2026, 09:00 in Hanoi. */
export const morning = new Date('2026-11-23T09:00:00+07:00')

export type WorldOptions<A extends Actor> = {
  now?: Date | string
  actor?: A
  /** Two worlds with one seed draw the same "random" bytes. */
  seed?: number
  settings?: Partial<Settings>
}

export type TestWorld<A extends Actor = Actor> = Omit<World, 'actor'> & {
  actor: A
  /** Sets the clock; it never runs by itself. */
  setNow: (instant: Date | string) => void
  /** The same world, clock included, with somebody else acting in it. */
  as: <B extends Actor>(actor: B) => TestWorld<B>
}

/**
 * A world in which nothing is left to chance: a clock that stands still until it is set, seeded randomness, a data
 * folder of its own. The operator acts unless somebody else is named (`actorOf(cast.huong)`).
 */
export function testWorld(db: Db, options: WorldOptions<PersonActor>): TestWorld<PersonActor>
export function testWorld(db: Db, options?: WorldOptions<Actor>): TestWorld
export function testWorld(db: Db, options: WorldOptions<Actor> = {}): TestWorld {
  let now = new Date(options.now ?? morning)
  const random = seededBytes(options.seed ?? 1)
  const settings = { ...testSettings(), ...options.settings }
  const acting = <A extends Actor>(actor: A): TestWorld<A> => ({
    db,
    random,
    settings,
    actor,
    now: () => new Date(now),
    setNow: (instant) => {
      now = new Date(instant)
    },
    as: acting,
  })
  return acting(options.actor ?? { kind: 'operator' })
}

function testSettings(): Settings {
  return {
    publicOrigin: 'http://localhost:3000',
    dataDir: temporaryFolder(),
    curriculumDir: join(import.meta.dirname, '../../prisma/seed/curriculum'),
    masterKey: new Uint8Array(32).fill(7),
  }
}

/** A folder that is removed when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'don-ve-test-'))
  whenOver('file', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** mulberry32: the same bytes at every run. */
export function seededBytes(seed: number): (bytes: number) => Uint8Array {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff
  }
  return (bytes) => Uint8Array.from({ length: bytes }, next)
}
