import type { Coverage } from './counts.ts'

/** How near a unit is to having everybody trained, from the farthest; `nobody`: nobody is required there. */
export const bands = ['lowest', 'low', 'middle', 'near', 'all', 'nobody'] as const
export type Band = (typeof bands)[number]

/** Where a band begins, as a rate between 0 and 1; `all` is all of them and nothing less. */
export const bandFloors = { lowest: 0, low: 0.5, middle: 0.7, near: 0.9, all: 1 } satisfies Partial<
  Record<Band, number>
>

export function bandOf({ rate }: Pick<Coverage, 'rate'>): Band {
  if (rate === null) return 'nobody'
  const reached = (['all', 'near', 'middle', 'low'] as const).find((band) => rate >= bandFloors[band])
  return reached ?? 'lowest'
}
