import { dayOf } from '../../domain/day.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { drawRegister } from '../../pdf/register.ts'
import { issuerOf } from '../../persistence/certificates/issuer.ts'
import { countRegister, registerLines, type RegisterQuery } from '../../persistence/certificates/register.ts'
import { text } from '../../i18n/text.ts'
import { reading, type PersonWorld } from '../world.ts'
import { noteOn } from './register-sheet.ts'

/** So many take some six seconds of a core. */
export const MOST_LINES = 6_000

/** A part of the register as an official document; `words` say what it was narrowed to. */
export async function registerBook(
  world: PersonWorld,
  query: RegisterQuery,
  words: string[],
): Promise<Outcome<{ bytes: Uint8Array<ArrayBuffer>; lines: number }>> {
  const { actor, db, now, settings } = world
  const today = dayOf(now())
  const scope = { roles: actor.roles, today }
  const count = await reading(world, (reads) => countRegister(scope, reads, query))
  if (count > MOST_LINES) return { refused: 'too-many-certificates', count, most: MOST_LINES }
  const all = { newestFirst: false, limit: null, offset: 0 }
  const lines = await reading(world, (reads) => registerLines(scope, reads, query, all))
  const { parentBody, body, place, signatoryTitle } = (await issuerOf(db)) ?? text.certificates.issuerNotSet
  const bytes = await drawRegister({
    issuer: { parentBody, body, place, signatoryTitle },
    ...{ createdAt: now(), asOf: today, from: query.issuedFrom, last: query.issuedLast },
    ...{ words, demo: settings.demo ?? false },
    lines: lines.map((line) => ({ ...line, note: noteOn(line, text.register.book) })),
  })
  return { bytes, lines: lines.length }
}
