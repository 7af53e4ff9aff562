import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../app/domain/day.ts'
import { standing, standingKinds, type StandingKind } from '../../../app/domain/requirements/standing.ts'
import { mayFollow, transitions } from '../../../app/domain/requirements/transitions.ts'
import { allDays, anyDay, anyHistory, factsOn, shortTerms, type History } from './histories.ts'

const kindsOf = (history: History): StandingKind[] =>
  allDays.map((on) => standing(factsOn(history, on), shortTerms, on).kind)

test('from day to day nobody comes to stand where the diagram has no way to', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const kinds = kindsOf(history)
      const astray = kinds.findIndex((kind, at) => at > 0 && !mayFollow(kinds[at - 1] ?? kind, kind))
      expect(astray < 0 ? [] : [allDays[astray], kinds[astray - 1], kinds[astray]]).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('every way of the diagram is gone', () => {
  const gone = new Set<string>()
  for (const history of fc.sample(anyHistory, { numRuns: 2500, seed: 1 })) {
    const kinds = kindsOf(history)
    for (let at = 1; at < kinds.length; at += 1) gone.add(`${kinds[at - 1]} → ${kinds[at]}`)
  }
  const drawn = standingKinds.flatMap((before) =>
    Object.keys(transitions[before]).map((after) => `${before} → ${after}`),
  )
  expect(drawn.filter((way) => !gone.has(way))).toEqual([])
})

test('who held a certificate is never at the beginning again, who began never assigned', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const kinds = kindsOf(history)
      const held = kinds.findIndex((kind) => kind === 'certified' || kind === 'expired')
      const begun = kinds.indexOf('in-progress')
      if (held >= 0)
        expect(kinds.slice(held).filter((kind) => kind === 'in-progress' || kind === 'assigned')).toEqual([])
      if (begun >= 0) expect(kinds.slice(begun)).not.toContain('assigned')
    }),
  )
})

test('whatever is recorded for later days, a day that has passed is answered as before', () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, anyDay, (history, more, on) => {
      const after = addDays(on, 1)
      const later = <T extends { from: string }>(list: T[]) => list.filter(({ from }) => from >= after)
      const grown: History = {
        bound: [...history.bound, ...later(more.bound)],
        waivers: [...history.waivers, ...later(more.waivers)],
        begun: [...history.begun, after],
        certificates: [
          ...history.certificates.map((held) => ({ ...held, revokedOn: held.revokedOn ?? after })),
          ...more.certificates.filter(({ validFrom }) => validFrom >= after),
        ],
      }
      for (const past of allDays.filter((at) => at <= on))
        expect(standing(factsOn(grown, past), shortTerms, past)).toEqual(
          standing(factsOn(history, past), shortTerms, past),
        )
    }),
    { numRuns: 150 },
  )
})
