import type { DemoProvince } from '../../files/demo-province.ts'

/** How far a demo person has come. */
export type DemoStage = 'trained' | 'begun' | 'assigned'

export type DemoPerson = {
  staffCode: string
  fullName: string
  phone: string
  commune: string
  duty: string
  stage: DemoStage
  /** Days after 2025-09-01 on which the training was completed. */
  trainedAfter: number
}

/** Communes whose people have all been trained, and those that have not begun, so that both ends can be seen. */
const NONE = ['06577', '06445', '06103']
const EVERY_SHARE = 0.86

/**
 * One to three fictional people for each commune, the same at every run: about four in five have been trained. A commune
 * of the demo's own story, Xã Đồng Đăng (06184), keeps the learner who has not begun.
 */
export function demoCast(province: DemoProvince): DemoPerson[] {
  const draw = seeded(20_250_701)
  const people: DemoPerson[] = []
  for (const { code } of province.communes) {
    const count = 1 + Math.floor(draw() * 3)
    for (let index = 0; index < count; index += 1)
      people.push(person(province, code, people.length + 1, index, draw))
  }
  return people
}

function person(
  province: DemoProvince,
  commune: string,
  ordinal: number,
  index: number,
  draw: () => number,
): DemoPerson {
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? ''
  const { surnames, female, male, duties } = province.people
  const names = draw() < 0.55 ? female : male
  const fullName = `${pick(surnames)} ${pick(names.middle)} ${pick(names.given)}`
  const duty = duties[index === 0 ? 0 : 1 + Math.floor(draw() * (duties.length - 1))] ?? ''
  const trained = !NONE.includes(commune) && draw() < EVERY_SHARE
  const stage = trained ? 'trained' : draw() < 0.5 ? 'begun' : 'assigned'
  return {
    staffCode: `LS-${String(ordinal).padStart(4, '0')}`,
    fullName,
    phone: `0900${String(ordinal).padStart(6, '0')}`,
    commune,
    duty,
    stage: NONE.includes(commune) && stage === 'begun' ? 'assigned' : stage,
    trainedAfter: Math.floor(draw() * 440),
  }
}

/** mulberry32: a small generator, so that the demo is the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
