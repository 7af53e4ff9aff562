import type { DemoProvince } from '../../files/demo-province.ts'
import { seeded } from './seeded.ts'

/** When in the demo's time something happens: 0 is its first day, 1 is today. */
export type Moment = number

/** How somebody came to be trained, or how far they have come. */
export type DemoTraining =
  /** In a class or on their own, in the demo's time; entered so many days later. */
  | { kind: 'trained'; at: Moment; enteredLate: number }
  /** So many days more than two years ago, which is how long a certificate holds: negative is still valid. */
  | { kind: 'before'; daysPastTwoYears: number }
  | { kind: 'begun'; at: Moment }
  | { kind: 'none' }

/** A person of the demo with what happens to them. */
export type DemoPerson = {
  staffCode: string
  fullName: string
  phone: string
  commune: string
  duty: string
  joins: Moment
  leaves: Moment | null
  /** Goes to another commune, or takes on a second duty there. */
  transfer: { at: Moment; commune: string } | null
  second: { at: Moment; commune: string; duty: string } | null
  waived: { at: Moment; days: number; reason: string } | null
  training: DemoTraining
}

/** Communes whose people have not begun, so that the lower end can be seen, and one without anybody. */
const NONE = ['06577', '06445', '06103']
const VACANT = '06529'
const EVERY_SHARE = 0.9
const WAIVED = 'Nghỉ thai sản'

/**
 * One to three fictional people for each commune, the same at every run, and what the months bring: arrivals, leavers,
 * transfers, second duties, certificates that end soon. About four in five are trained today. Xã Đồng Đăng (06184)
 * keeps the learner who has not begun.
 */
export function demoCast(province: DemoProvince): DemoPerson[] {
  const draw = seeded(20_250_701)
  const people: DemoPerson[] = []
  const peopled = province.communes.filter(({ code }) => code !== VACANT)
  for (const [place, { code }] of peopled.entries()) {
    const count = 1 + Math.floor(draw() * 3)
    const neighbour = peopled[(place + 1) % peopled.length]?.code ?? code
    for (let index = 0; index < count; index += 1)
      people.push(person(province, { code, neighbour, first: index === 0 }, people.length + 1, draw))
  }
  return people
}

type Place = { code: string; neighbour: string; first: boolean }

function person(province: DemoProvince, place: Place, ordinal: number, draw: () => number): DemoPerson {
  const { surnames, female, male, duties } = province.people
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? ''
  const woman = draw() < 0.55
  const names = woman ? female : male
  const duty = duties[place.first ? 0 : 1 + Math.floor(draw() * (duties.length - 1))] ?? ''
  const number = String(ordinal)
  return {
    staffCode: `LS-${number.padStart(4, '0')}`,
    fullName: `${pick(surnames)} ${pick(names.middle)} ${pick(names.given)}`,
    phone: `0900${number.padStart(6, '0')}`,
    commune: place.code,
    duty,
    ...life(place, duties, woman, draw),
  }
}

type Life = Pick<DemoPerson, 'joins' | 'leaves' | 'transfer' | 'second' | 'waived' | 'training'>

/** What happens to somebody: to most, nothing but the training. The first of a commune stays, so that none is empty. */
function life({ code, neighbour, first }: Place, duties: string[], woman: boolean, draw: () => number): Life {
  const chance = draw()
  const at = 0.25 + draw() * 0.65
  const happens = (from: number, to: number) => !first && chance >= from && chance < to
  const joins = happens(0, 0.14) ? at : 0
  const recent = happens(0.14, 0.18) ? 0.97 : joins
  const second = { at, commune: neighbour, duty: duties[0] ?? '' }
  return {
    joins: recent,
    leaves: happens(0.18, 0.27) ? at : null,
    transfer: happens(0.27, 0.37) ? { at, commune: neighbour } : null,
    second: happens(0.37, 0.44) ? second : null,
    waived: woman && happens(0.44, 0.5) ? { at: 0.9, days: 180, reason: WAIVED } : null,
    training: recent > 0.9 ? { kind: 'none' } : training(code, joins, draw),
  }
}

function training(commune: string, joins: Moment, draw: () => number): DemoTraining {
  const [chance, moment, late] = [draw(), draw(), draw()]
  if (NONE.includes(commune)) return { kind: 'none' }
  const at = joins + (0.99 - joins) * (0.12 + 0.88 * moment)
  if (chance >= EVERY_SHARE) return moment < 0.5 ? { kind: 'begun', at } : { kind: 'none' }
  if (joins === 0 && chance < 0.12) return { kind: 'before', daysPastTwoYears: -5 - Math.floor(moment * 80) }
  if (joins === 0 && chance < 0.14) return { kind: 'before', daysPastTwoYears: 4 + Math.floor(moment * 40) }
  return { kind: 'trained', at, enteredLate: late < 0.12 ? 5 + Math.floor(late * 300) : 0 }
}
