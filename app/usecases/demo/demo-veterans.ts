import { addDays, addMonths, day, type Day } from '../../domain/day.ts'
import type { DemoProvince } from '../../files/demo-province.ts'
import type { DemoPerson } from './demo-cast.ts'
import { seeded } from './seeded.ts'

/** When the plan began: since then everybody in the province must be certified. */
export const BEGAN = day('2021-12-01')

/** The first years were those of the last plan: whoever served then was trained again every two years, or was not. */
const LAST_TRAINING = day('2025-05-31')
const LAST_LAPSED = day('2023-06-01')
const SERVED = 0.62
const TRAINED_AGAIN = 0.65

/** What somebody did before the communes were merged: since when, in which commune of that time, and when trained. */
export type Service = { since: Day; commune: string; trained: Day[] }

/** Who of the cast served before the merger, by staff code; the same at every run. */
export function veterans(province: DemoProvince, cast: readonly DemoPerson[]): Map<string, Service> {
  const draw = seeded(20_211_201)
  const came = predecessors(province)
  const found = new Map<string, Service>()
  for (const person of cast) {
    const [chance, which, start] = [draw(), draw(), draw()]
    const communes = came.get(person.commune) ?? []
    const commune = communes[Math.floor(which * communes.length)]
    if (person.joins !== 0 || chance >= SERVED || commune === undefined) continue
    const since = addDays(BEGAN, Math.floor(start * start * 1_000))
    found.set(person.staffCode, { since, commune, trained: trainedOn(person, since, draw) })
  }
  return found
}

/** Whoever lacks a certificate today had one that lapsed long ago, or none. */
function trainedOn({ training }: DemoPerson, since: Day, draw: () => number): Day[] {
  const lasting = training.kind === 'trained' || training.kind === 'before'
  const last = lasting ? LAST_TRAINING : LAST_LAPSED
  const days: Day[] = []
  let on = addDays(since, 20 + Math.floor(draw() * 500))
  while (on <= last) {
    days.push(on)
    if (draw() >= TRAINED_AGAIN) break
    on = addDays(addMonths(on, 24), Math.floor(draw() * 90) - 60)
  }
  return days
}

/** Communes that wholly went into each of today's. */
function predecessors({ before }: DemoProvince): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { code, became } of before.districts.flatMap(({ communes }) => communes))
    for (const next of became)
      if (next.extent === 'full') found.set(next.code, [...(found.get(next.code) ?? []), code])
  return found
}
